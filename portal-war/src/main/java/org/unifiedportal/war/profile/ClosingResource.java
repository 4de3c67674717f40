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
import java.util.List;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** Closes an agency for good reasons, and opens it again; takes down what it left behind. */
@Path("{language: kk|ru|en}/console/agencies/{id}")
@Dependent
public class ClosingResource {
  private final ClosingAgencies closing;
  private final ProfileForms profiles;
  private final ClosingForms forms;
  private final Archive archive;
  private final Reception reception;
  private final Screens screens;

  /** Those who close. */
  @Inject
  public ClosingResource(
      ClosingAgencies closing,
      ProfileForms profiles,
      ClosingForms forms,
      Archive archive,
      Reception reception,
      Screens screens) {
    this.closing = closing;
    this.profiles = profiles;
    this.forms = forms;
    this.archive = archive;
    this.reception = reception;
    this.screens = screens;
  }

  /** Where it stands for an agency. */
  public static String path(AgencyId agency) {
    return ProfilesResource.PATH + "/" + agency + "/closing";
  }

  /**
   * The form, or how the agency was closed; with the address of something that it left behind, the
   * way to take that down.
   */
  @GET
  @Path("closing")
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = administrator(ask);
    Agency agency = profiles.own(id, visitor.account());
    String address = ask.parameter(ClosingForms.ADDRESS).strip();
    return address.isEmpty() || agency.isOpen()
        ? show(agency, typed("done", ask.parameter("done")), Complaints.NONE, visitor)
        : archive
            .findForm(agency.id(), address)
            .map(form -> reception.to(ask, form).build())
            .orElseGet(() -> nothing(agency, address, visitor));
  }

  private Response nothing(Agency agency, String address, Visitor.Signed visitor) {
    Issue issue = Issue.at("/" + ClosingForms.ADDRESS, "issue.nothing-left-there");
    Complaints complaints = Complaints.of(List.of(issue), visitor.reader().language());
    return show(agency, typed(ClosingForms.ADDRESS, address), complaints, visitor);
  }

  private static Form typed(String name, String value) {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    typed.putSingle(name, value);
    return new Form(typed);
  }

  private Response show(Agency agency, Form form, Complaints complaints, Visitor.Signed visitor) {
    return screens.show(
        complaints.status(), "closing", forms.screen(agency, form, complaints, visitor));
  }

  /** Closes it. */
  @POST
  @Path("closing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    Agency agency = profiles.own(id, visitor.account());
    try {
      reception.refuseForged(ask, visitor, form);
      agency.refuseIfClosed();
      closing.close(forms.command(agency, form), decider(visitor));
      return reception.to(ask, ProfilesResource.PATH + "/" + id + "/closing").build();
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      Agency now = profiles.own(id, visitor.account());
      return show(now, form, complaints, visitor);
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
