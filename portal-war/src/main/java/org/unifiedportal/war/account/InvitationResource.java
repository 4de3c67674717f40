package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.account.AcceptInvitation;
import org.unifiedportal.core.account.Accepting;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.PasswordRules;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Where a link of an invitation leads. */
@Path("{language: kk|ru|en}/console/invitation")
@Dependent
public class InvitationResource {
  /** The address of an invitation below the language, before its secret. */
  static final String PATH = "console/invitation?code=";

  private final Accepting accepting;
  private final AgencyStore agencies;
  private final Reception reception;
  private final Screens screens;

  /** Those who know invitations. */
  @Inject
  public InvitationResource(
      Accepting accepting, AgencyStore agencies, Reception reception, Screens screens) {
    this.accepting = accepting;
    this.agencies = agencies;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for login and password. */
  @GET
  public Response open(@BeanParam Ask ask) {
    Form nothingYet = new Form(new jakarta.ws.rs.core.MultivaluedHashMap<>());
    return show(ask.parameter("code"), reception.guest(ask), nothingYet, Complaints.NONE);
  }

  /** Makes the account. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Guest guest = reception.guest(ask);
    reception.refuseForged(ask, guest, form);
    try {
      accepting.accept(
          new AcceptInvitation(
              new Secret(form.text("code")),
              form.text("login"),
              form.text("name"),
              form.exact("password")));
      return reception.to(ask, "console/log-in?after=invitation").build();
    } catch (Refused refused) {
      return show(form.text("code"), guest, form, Complaints.of(refused, ask.language()));
    }
  }

  private Response show(String code, Visitor.Guest guest, Form form, Complaints complaints) {
    Reader reader = guest.reader();
    Optional<Account> invited = accepting.invited(new Secret(code));
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), guest, Tab.WORK, PATH + code, reader.say("invitation.title"));
    InvitationScreen screen =
        new InvitationScreen(
            frame,
            invited.isPresent() ? complaints : Complaints.NONE,
            code,
            invited.isPresent(),
            invited.map(one -> DutyWords.of(one.duties(), agencies, reader)).orElse(""),
            invited.map(one -> fields(one, form, complaints, reader)).orElse(List.of()));
    return screens.show(invited.isPresent() ? complaints.status() : 410, "invitation", screen);
  }

  private static List<FormField> fields(
      Account invited, Form form, Complaints complaints, Reader reader) {
    List<FormField> fields = new ArrayList<>();
    String name = form.has("name") ? form.text("name") : invited.name();
    fields.add(FormField.must(Look.NAME, "name", reader.say("account.name")).with(name));
    if (invited.login().isEmpty()) {
      fields.add(
          FormField.must(Look.LOGIN, "login", reader.say("account.login"))
              .hinted(reader.say("account.login.hint"))
              .with(form.text("login")));
    }
    fields.add(
        FormField.must(Look.NEW_PASSWORD, "password", reader.say("account.password"))
            .hinted(reader.say("account.password.hint", PasswordRules.SHORTEST)));
    return fields.stream().map(field -> field.held(complaints)).toList();
  }
}
