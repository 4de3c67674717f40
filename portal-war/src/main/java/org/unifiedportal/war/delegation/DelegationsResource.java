package org.unifiedportal.war.delegation;

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
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.DelegationId;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** Delegations of the agencies one administers: given, and taken back. */
@Path("{language: kk|ru|en}/console/delegations")
@Dependent
public class DelegationsResource {
  /** Where they stand in the console. */
  public static final String PATH = "console/delegations";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Delegating delegating;
  private final DelegationForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who delegate. */
  @Inject
  public DelegationsResource(
      Delegating delegating, DelegationForms forms, Reception reception, Screens screens) {
    this.delegating = delegating;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The list and the form. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = administrator(ask);
    return show(visitor, new Form(new MultivaluedHashMap<>()), Complaints.NONE);
  }

  /** Gives a delegation. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response give(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    try {
      reception.refuseForged(ask, visitor, form);
      delegating.give(forms.command(form), decider(visitor));
      return reception.to(ask, PATH).build();
    } catch (Refused refused) {
      return show(visitor, form, Complaints.of(refused, ask.language()));
    }
  }

  /** Takes one back; one of somebody else's agency is not found. */
  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    reception.refuseForged(ask, visitor, form);
    String id = form.text("delegation");
    if (!ID.matcher(id).matches()) {
      throw new Refused(new Refusal.NotFound("delegation", id));
    }
    delegating.takeBack(new DelegationId(UUID.fromString(id)), decider(visitor));
    return reception.to(ask, PATH).build();
  }

  private static Delegating.Decider decider(Visitor.Signed visitor) {
    Account account = visitor.account();
    return new Delegating.Decider(account, account.actor());
  }

  private Response show(Visitor.Signed visitor, Form form, Complaints complaints) {
    return screens.show(
        complaints.status(), "delegations", forms.screen(form, complaints, visitor));
  }

  /** Whoever administers nothing doesn't learn that there is such a screen. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (forms.administered(visitor.account()).isEmpty()) {
      throw new Refused(new Refusal.NotFound("account", "delegations"));
    }
    return visitor;
  }
}
