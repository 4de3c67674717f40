package org.unifiedportal.war.account;

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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.account.Invited;
import org.unifiedportal.core.account.Inviting;
import org.unifiedportal.core.account.Staffing;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** Who works for an agency: invited, given a new link, dismissed. */
@Path("{language: kk|ru|en}/console/people")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class PeopleResource {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Form EMPTY = new Form(new MultivaluedHashMap<>());

  private final Inviting inviting;
  private final Staffing staffing;
  private final People people;
  private final Reception reception;
  private final Screens screens;

  /** Those who decide about people. */
  @Inject
  public PeopleResource(
      Inviting inviting, Staffing staffing, People people, Reception reception, Screens screens) {
    this.inviting = inviting;
    this.staffing = staffing;
    this.people = people;
    this.reception = reception;
    this.screens = screens;
  }

  /** The list and the form that invites. */
  @GET
  @Consumes(MediaType.WILDCARD)
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = administrator(ask);
    Optional<AccountId> after = id(ask.parameter("after"));
    return screens.show(200, "people", people.screen(visitor, EMPTY, Complaints.NONE, "", after));
  }

  /** Invites somebody and shows the link, once. */
  @POST
  public Response invite(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    return carriedOut(ask, new Form(typed), (form, by) -> link(people.invite(form, by.account())));
  }

  /** Gives somebody a new link. */
  @POST
  @Path("link")
  public Response renew(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    return carriedOut(
        ask, new Form(typed), (form, by) -> link(inviting.renew(account(form), by.account())));
  }

  /** Dismisses somebody. */
  @POST
  @Path("dismiss")
  public Response dismiss(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    return carriedOut(
        ask,
        new Form(typed),
        (form, by) -> {
          staffing.dismiss(account(form), by.account());
          return "";
        });
  }

  /** Notes the e-mail by which the provider knows somebody. */
  @POST
  @Path("email")
  public Response email(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    return carriedOut(
        ask,
        new Form(typed),
        (form, by) -> {
          people.noteEmail(account(form), form, by.account());
          return "";
        });
  }

  private interface Command {
    String carryOut(Form form, Visitor.Signed by);
  }

  private Response carriedOut(Ask ask, Form form, Command command) {
    Visitor.Signed visitor = administrator(ask);
    Optional<AccountId> after = id(form.text("after"));
    try {
      reception.refuseForged(ask, visitor, form);
      String link = command.carryOut(form, visitor);
      return screens.show(
          200, "people", people.screen(visitor, EMPTY, Complaints.NONE, link, after));
    } catch (Refused refused) {
      Complaints complaints = complaints(refused, ask, form);
      return screens.show(
          complaints.status(), "people", people.screen(visitor, form, complaints, "", after));
    }
  }

  /** What is wrong with the e-mail of somebody in the list stands beside that field. */
  private static Complaints complaints(Refused refused, Ask ask, Form form) {
    Complaints complaints = Complaints.of(refused, ask.language());
    return id(form.text("account"))
        .map(account -> complaints.named(People.EMAIL, People.emailField(account)))
        .orElse(complaints);
  }

  /** Whoever administers nothing doesn't learn that there is such a screen. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!people.isAdministrator(visitor.account())) {
      throw new Refused(new Refusal.NotFound("account", "people"));
    }
    return visitor;
  }

  private String link(Invited invited) {
    String tag = invited.account().language().tag();
    return reception.site().base()
        + "/"
        + tag
        + "/"
        + InvitationResource.PATH
        + invited.secret().value();
  }

  private static AccountId account(Form form) {
    return id(form.text("account"))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("account", form.text("account"))));
  }

  private static Optional<AccountId> id(String words) {
    return ID.matcher(words).matches()
        ? Optional.of(new AccountId(UUID.fromString(words)))
        : Optional.empty();
  }
}
