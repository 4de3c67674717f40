package org.unifiedportal.war.register;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.profile.ClosingResource;
import org.unifiedportal.war.writing.WithdrawScreen;

/** Takes a live document back, for one of three causes and with a public reason. */
@Path("{language: kk|ru|en}/console/documents/{id}/withdraw")
@Dependent
public class TakeBackResource {
  private static final CardSheet BLANK = new CardSheet(Map.of());

  private final OwnDocuments own;
  private final CardEditing editing;
  private final Reception reception;
  private final Screens screens;

  /** Those who withdraw. */
  @Inject
  public TakeBackResource(
      OwnDocuments own, CardEditing editing, Reception reception, Screens screens) {
    this.own = own;
    this.editing = editing;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for the cause and the reason; of what isn't live, the card tells how it stands. */
  @GET
  public Response ask(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToTakeBack(id, visitor.account());
    return document.isLive()
        ? show(document, visitor, BLANK, Complaints.NONE)
        : reception.to(ask, back(document, visitor)).build();
  }

  /** Withdraws. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToTakeBack(id, visitor.account());
    CardSheet sheet = CardSheet.of(form);
    try {
      reception.refuseForged(ask, visitor, form);
      editing.withdraw(document, sheet, visitor);
      return reception.to(ask, back(document, visitor) + "?done=withdrawn").build();
    } catch (Refused refused) {
      return show(document, visitor, sheet, CardComplaints.of(refused, ask.language()));
    }
  }

  /** Whoever takes it out of an archive reads no more of the agency than everybody. */
  private static String back(Document document, Visitor.Signed visitor) {
    return Access.isAllowed(visitor.account(), Scope.READ, document.agency())
        ? "console/documents/" + document.id()
        : ClosingResource.path(document.agency());
  }

  private Response show(
      Document document, Visitor.Signed visitor, CardSheet sheet, Complaints complaints) {
    Reader reader = visitor.reader();
    String path = "console/documents/" + document.id();
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(),
            visitor,
            Tab.DOCUMENTS,
            path + "/withdraw",
            reader.say("withdraw.title"));
    return screens.show(
        complaints.status(),
        "withdraw",
        new WithdrawScreen(
            frame,
            complaints,
            reader.shown(document.card().title()).words(),
            reader.to(path + "/withdraw"),
            reader.to(back(document, visitor)),
            Long.toString(document.version()),
            fields(document, sheet, complaints, reader)));
  }

  private static List<FormField> fields(
      Document document, CardSheet sheet, Complaints complaints, Reader reader) {
    List<FormField> fields = new ArrayList<>();
    fields.add(
        FormField.must(Look.CHOICE, "cause", reader.say("withdraw.outcome"))
            .of(causes(sheet, reader))
            .held(complaints));
    fields.add(
        FormField.must(Look.WORDS, "reason.kk", reader.say("withdraw.reason.kk"))
            .hinted(reader.say("withdraw.reason.hint"))
            .in("kk")
            .with(sheet.text("reason.kk"))
            .wrong((complaints.at("reason.kk") + " " + complaints.at("reason")).strip()));
    fields.add(reason(Language.RU, sheet, complaints, reader));
    if (document.card().title().find(Language.EN).isPresent()) {
      fields.add(reason(Language.EN, sheet, complaints, reader));
    }
    fields.add(
        FormField.may(Look.LINE, "replacedBy", reader.say("card.replaced-by"))
            .hinted(reader.say("card.replaced-by.hint"))
            .with(sheet.text("replacedBy"))
            .held(complaints));
    return fields;
  }

  /** In English where the document is called by an English title, too. */
  private static FormField reason(
      Language language, CardSheet sheet, Complaints complaints, Reader reader) {
    String name = "reason." + language.tag();
    return FormField.may(Look.WORDS, name, reader.say("withdraw." + name))
        .hinted(reader.say("withdraw.reason.too"))
        .in(language.tag())
        .with(sheet.text(name))
        .held(complaints);
  }

  private static List<Choice> causes(CardSheet sheet, Reader reader) {
    return Stream.concat(
            Stream.of(new Choice("", reader.say("change.none"), sheet.text("cause").isEmpty())),
            Arrays.stream(Tombstone.Cause.values())
                .map(cause ->
                    new Choice(
                        cause.key(),
                        reader.say("card.cause." + cause.key()),
                        cause.key().equals(sheet.text("cause")))))
        .toList();
  }
}
