package org.unifiedportal.war.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.DescribingAgencies;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** What a citizen must know of one agency: names, contacts, hours. */
@Path("{language: kk|ru|en}/console/agencies/{id}")
@Dependent
public class ProfileResource {
  private final DescribingAgencies describing;
  private final ProfileForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who change it. */
  @Inject
  public ProfileResource(
      DescribingAgencies describing, ProfileForms forms, Reception reception, Screens screens) {
    this.describing = describing;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The form as the agency stands now. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Agency agency = forms.own(id, visitor.account());
    boolean isDone = ask.parameter("done").equals("saved");
    return screens.show(200, "profile", forms.known(agency, visitor, isDone));
  }

  /** Keeps what was typed; after somebody else's change both are shown. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    Account account = visitor.account();
    Agency agency = forms.own(id, account);
    try {
      reception.refuseForged(ask, visitor, form);
      describing.describe(
          forms.change(agency, form), new Delegating.Decider(account, account.actor()));
      return reception.to(ask, ProfilesResource.PATH + "/" + id + "?done=saved").build();
    } catch (Refused refused) {
      ProfileScreen screen = forms.typed(forms.own(id, account), form, refused, visitor);
      return screens.show(screen.complaints().status(), "profile", screen);
    }
  }
}
