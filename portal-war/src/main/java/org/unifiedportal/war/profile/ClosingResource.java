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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** Closes an agency for good reasons, and opens it again. */
@Path("{language: kk|ru|en}/console/agencies/{id}")
@Dependent
public class ClosingResource {
  private final ClosingAgencies closing;
  private final ProfileForms profiles;
  private final ClosingForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who close. */
  @Inject
  public ClosingResource(
      ClosingAgencies closing,
      ProfileForms profiles,
      ClosingForms forms,
      Reception reception,
      Screens screens) {
    this.closing = closing;
    this.profiles = profiles;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The form, or how the agency was closed. */
  @GET
  @Path("closing")
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = administrator(ask);
    Form empty = new Form(new MultivaluedHashMap<>());
    Agency agency = profiles.own(id, visitor.account());
    return screens.show(200, "closing", forms.screen(agency, empty, Complaints.NONE, visitor));
  }

  /** Closes it. */
  @POST
  @Path("closing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    reception.refuseForged(ask, visitor, form);
    Agency agency = profiles.own(id, visitor.account());
    try {
      closing.close(forms.command(agency, form), decider(visitor));
      return reception.to(ask, ProfilesResource.PATH + "/" + id + "/closing").build();
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      Agency now = profiles.own(id, visitor.account());
      return screens.show(
          complaints.status(), "closing", forms.screen(now, form, complaints, visitor));
    }
  }

  /** Opens it again. */
  @POST
  @Path("reopening")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reopen(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Visitor.Signed visitor = administrator(ask);
    reception.refuseForged(ask, visitor, new Form(typed));
    Agency agency = profiles.own(id, visitor.account());
    closing.reopen(agency.id(), decider(visitor));
    return reception.to(ask, ProfilesResource.PATH + "/" + id).build();
  }

  private static Delegating.Decider decider(Visitor.Signed visitor) {
    return new Delegating.Decider(visitor.account(), visitor.account().actor());
  }

  /** Nobody but the portal's administrators learns that agencies are closed here. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!ProfileForms.mayFound(visitor.account())) {
      throw new Refused(new Refusal.NotFound("account", "agencies"));
    }
    return visitor;
  }
}
