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
import org.unifiedportal.core.account.Entered;
import org.unifiedportal.core.account.LogIn;
import org.unifiedportal.core.account.LoggingIn;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** The door of the console. */
@Path("{language: kk|ru|en}/console/log-in")
@Dependent
public class LogInResource {
  private final LoggingIn loggingIn;
  private final Reception reception;
  private final Screens screens;
  private final Doorway doorway;

  /** Those who let in. */
  @Inject
  public LogInResource(LoggingIn loggingIn, Reception reception, Screens screens, Doorway doorway) {
    this.loggingIn = loggingIn;
    this.reception = reception;
    this.screens = screens;
    this.doorway = doorway;
  }

  /** The form; the parameter {@code after} says what happened before. */
  @GET
  public Response door(@BeanParam Ask ask) {
    String notice =
        switch (ask.parameter("after")) {
          case "password" -> "log-in.after.password";
          case "invitation" -> "log-in.after.invitation";
          case "leaving" -> "log-in.after.leaving";
          default -> "";
        };
    return doorway.show(
        ask,
        reception.guest(ask),
        new Doorway.Look(Complaints.NONE, "", ask.parameter("next"), notice));
  }

  /** Lets in, as far as the password goes. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Guest guest = reception.guest(ask);
    reception.refuseForged(ask, guest, form);
    String login = form.text("login");
    String next = Reception.wanted(form.text("next"));
    try {
      Entered entered =
          loggingIn.logIn(new LogIn(login, form.exact("password"), reception.device(ask)));
      boolean isWhole = entered.presence().isComplete();
      return screens.welcome(ask, entered, isWhole ? next : "console/second-factor?next=" + next);
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      return doorway.show(ask, guest, new Doorway.Look(complaints, login, next, ""));
    }
  }
}
