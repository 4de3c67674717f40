package org.unifiedportal.war.check;

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
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.core.check.Check;
import org.unifiedportal.core.check.CheckLinks;
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

/** Where a guest's link leads: the code first, then the draft. */
@Path("{language: kk|ru|en}/console/check")
@Dependent
public class CheckLinkResource {
  /** The address of a link below the language, before its secret. */
  static final String PATH = "console/check?code=";

  private final CheckLinks links;
  private final CheckScreens shown;
  private final Reception reception;
  private final Screens screens;

  /** Those who know links. */
  @Inject
  public CheckLinkResource(
      CheckLinks links, CheckScreens shown, Reception reception, Screens screens) {
    this.links = links;
    this.shown = shown;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for the code, or shows the draft to the browser that gave it. */
  @GET
  public Response open(@BeanParam Ask ask) {
    return stand(reception.guest(ask), ask.parameter("code"), Complaints.NONE);
  }

  /** Takes the code, a remark or the decision. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Guest guest = reception.guest(ask);
    reception.refuseForged(ask, guest, form);
    String secret = form.text("code");
    return form.has("key") ? take(guest, secret, form) : said(guest, secret, form);
  }

  private Response take(Visitor.Guest guest, String secret, Form form) {
    try {
      Check check = links.open(new Secret(secret), form.text("key"), guest.proof());
      return shown.show(
          check, Complaints.NONE, new Form(new MultivaluedHashMap<>()), place(guest, secret));
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, guest.reader().language());
      boolean isWrong = !complaints.all().isEmpty();
      return isWrong
          ? code(guest, secret, keyed(complaints), false)
          : stand(guest, secret, complaints);
    }
  }

  /** The field is called otherwise than the secret of the link that goes along. */
  private static Complaints keyed(Complaints complaints) {
    return new Complaints(
        complaints.status(),
        "",
        complaints.all().stream()
            .map(one -> new Complaints.Complaint("key", one.words()))
            .toList());
  }

  private Response said(Visitor.Guest guest, String secret, Form form) {
    return links.standing(new Secret(secret), guest.proof())
            instanceof CheckLinks.Standing.Open open
        ? shown.say(open.check(), form, place(guest, secret))
        : stand(guest, secret, Complaints.NONE);
  }

  private Response stand(Visitor.Guest guest, String secret, Complaints complaints) {
    return switch (links.standing(new Secret(secret), guest.proof())) {
      case CheckLinks.Standing.Closed closed -> code(guest, secret, complaints, false);
      case CheckLinks.Standing.Over over -> code(guest, secret, complaints, true);
      case CheckLinks.Standing.Open open ->
          shown.show(
              open.check(), complaints, new Form(new MultivaluedHashMap<>()), place(guest, secret));
    };
  }

  private static CheckScreens.Place place(Visitor.Guest guest, String secret) {
    return new CheckScreens.Place(guest, PATH + secret, secret);
  }

  private Response code(Visitor.Guest guest, String secret, Complaints complaints, boolean isOver) {
    Reader reader = guest.reader();
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), guest, Tab.WORK, PATH + secret, reader.say("check.title"));
    FormField field =
        FormField.must(Look.CODE, "key", reader.say("check.code"))
            .hinted(reader.say("check.code.hint"))
            .held(complaints);
    return screens.show(
        isOver ? 410 : complaints.status(),
        "checkcode",
        new CheckCodeScreen(frame, complaints, secret, isOver, field));
  }
}
