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
import java.util.List;
import org.unifiedportal.core.account.ChangePassword;
import org.unifiedportal.core.account.ChangingPasswords;
import org.unifiedportal.core.account.PasswordRules;
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

/** Where somebody changes the password; every session ends with it. */
@Path("{language: kk|ru|en}/console/password")
@Dependent
public class PasswordResource {
  private static final String PATH = "console/password";

  private final ChangingPasswords changing;
  private final Reception reception;
  private final Screens screens;

  /** Those who change passwords. */
  @Inject
  public PasswordResource(ChangingPasswords changing, Reception reception, Screens screens) {
    this.changing = changing;
    this.reception = reception;
    this.screens = screens;
  }

  /** The form. */
  @GET
  public Response form(@BeanParam Ask ask) {
    return show(reception.signed(ask), Complaints.NONE);
  }

  /** Changes the password and sends to the door. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    try {
      changing.change(
          new ChangePassword(form.exact("present"), form.exact("wanted")), visitor.presence());
      return screens.farewell(ask, "console/log-in?after=password");
    } catch (Refused refused) {
      return show(visitor, Complaints.of(refused, ask.language()));
    }
  }

  private Response show(Visitor.Signed visitor, Complaints complaints) {
    Reader reader = visitor.reader();
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), visitor, Tab.MORE, PATH, reader.say("password.title"));
    List<FormField> fields =
        List.of(
            FormField.must(Look.PASSWORD, "present", reader.say("password.present"))
                .held(complaints),
            FormField.must(Look.NEW_PASSWORD, "wanted", reader.say("password.wanted"))
                .hinted(reader.say("account.password.hint", PasswordRules.SHORTEST))
                .held(complaints));
    return screens.show(
        complaints.status(), "password", new PasswordScreen(frame, complaints, fields));
  }
}
