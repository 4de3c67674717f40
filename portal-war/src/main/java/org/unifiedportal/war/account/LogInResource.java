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
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The door of the console. */
@Path("{language: kk|ru|en}/console/log-in")
@Dependent
public class LogInResource {
  private static final String PATH = "console/log-in";

  private final LoggingIn loggingIn;
  private final Reception reception;
  private final Screens screens;

  /** Those who let in. */
  @Inject
  public LogInResource(LoggingIn loggingIn, Reception reception, Screens screens) {
    this.loggingIn = loggingIn;
    this.reception = reception;
    this.screens = screens;
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
    return show(ask, reception.guest(ask), Complaints.NONE, "", ask.parameter("next"), notice);
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
      return show(ask, guest, complaints, login, next, "");
    }
  }

  private Response show(
      Ask ask,
      Visitor.Guest guest,
      Complaints complaints,
      String login,
      String next,
      String notice) {
    Reader reader = guest.reader();
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), guest, Tab.WORK, PATH, reader.say("log-in.title"));
    LogInScreen screen =
        new LogInScreen(
            frame,
            notice.isEmpty() ? "" : reader.say(notice),
            complaints,
            FormField.must(Look.LOGIN, "login", reader.say("account.login"))
                .with(login)
                .held(complaints),
            FormField.must(Look.PASSWORD, "password", reader.say("account.password"))
                .held(complaints),
            Reception.wanted(next));
    return screens.show(complaints.status(), "login", screen);
  }
}
