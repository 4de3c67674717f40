package org.unifiedportal.war.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.FoundingAgencies;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** Brings an agency to the portal. */
@Path("{language: kk|ru|en}/console/agencies/new")
@Dependent
public class FoundingResource {
  static final String PATH = ProfilesResource.PATH + "/new";

  private final FoundingAgencies founding;
  private final ProfileForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who found. */
  @Inject
  public FoundingResource(
      FoundingAgencies founding, ProfileForms forms, Reception reception, Screens screens) {
    this.founding = founding;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The empty form. */
  @GET
  public Response show(@BeanParam Ask ask) {
    Visitor.Signed visitor = administrator(ask);
    Form empty = new Form(new MultivaluedHashMap<>());
    return screens.show(200, "profile", forms.founding(empty, Complaints.NONE, visitor));
  }

  /** Founds it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response found(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    Account account = visitor.account();
    try {
      reception.refuseForged(ask, visitor, form);
      Agency founded =
          founding.found(forms.command(form), new Delegating.Decider(account, account.actor()));
      String path = ProfilesResource.PATH + "/" + founded.id() + "?done=saved";
      return reception.to(ask, path).build();
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      return screens.show(
          complaints.status(), "profile", forms.founding(form, complaints, visitor));
    }
  }

  /** Nobody but the portal's administrators learns that there is such a form. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!ProfileForms.mayFound(visitor.account())) {
      throw new Refused(new Refusal.NotFound("account", "agencies"));
    }
    return visitor;
  }
}
