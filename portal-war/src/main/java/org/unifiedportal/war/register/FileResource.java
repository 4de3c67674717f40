package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.OfferStore;
import org.unifiedportal.core.document.OfferedFile;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Reader;

/** Replaces a file, or adds another language or format; on a live document the next edition. */
@Path("{language: kk|ru|en}/console/documents/{id}/file")
@Dependent
public class FileResource {
  private final OwnDocuments own;
  private final Replacing replacing;
  private final OfferStore offers;
  private final CardPapers papers;
  private final TakeOffForms takingOff;
  private final Uploads uploads;
  private final Reception reception;
  private final Screens screens;

  /** Those who replace. */
  @Inject
  public FileResource(
      OwnDocuments own,
      Replacing replacing,
      OfferStore offers,
      CardPapers papers,
      TakeOffForms takingOff,
      Uploads uploads,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.replacing = replacing;
    this.offers = offers;
    this.papers = papers;
    this.takingOff = takingOff;
    this.uploads = uploads;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for the file, its language, and what changes for the citizen. */
  @GET
  public Response ask(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToChange(id, visitor.account());
    CardSheet sheet =
        new CardSheet(
            Map.of(
                "language",
                Language.find(ask.parameter("language"))
                    .orElseGet(() -> own.latest(document).files().getFirst().language())
                    .tag(),
                "paper",
                ask.parameter("unfinished")));
    return show(document, visitor, noted(document, sheet), Complaints.NONE);
  }

  /** What was said of a file that waits for a decision is not typed again for another one. */
  private CardSheet noted(Document document, CardSheet sheet) {
    CardSheet noted = sheet;
    Optional<LocalText> note = offers.find(document.id()).flatMap(OfferedFile::note);
    for (Map.Entry<Language, String> said :
        note.map(LocalText::words).orElse(Map.of()).entrySet()) {
      noted = noted.with("note." + said.getKey().tag(), said.getValue());
    }
    return noted;
  }

  /** Puts the file in its place; what was typed is shown again when it is refused. */
  @POST
  public Response replace(
      @BeanParam Ask ask,
      @PathParam("id") String id,
      @Context HttpHeaders headers,
      InputStream body) {
    Visitor.Signed visitor = reception.signed(ask);
    String type = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
    FormParts parts = FormParts.of(type, uploads.bounded(body));
    try {
      uploads.refuseTooLarge(headers);
      Optional<FormParts.Part> file = parts.next();
      reception.refuseForged(ask, visitor, parts.fields());
      Document document = own.getToChange(id, visitor.account());
      CardSheet sheet = CardSheet.of(parts.fields());
      return replacing
          .replace(document, sheet, file, visitor)
          .map(changed -> replaced(ask, document, changed, new Sent(sheet, visitor)))
          .orElseGet(() -> reception.to(ask, offered(document, sheet)).build());
    } catch (Refused refused) {
      return again(id, visitor, parts, CardComplaints.of(refused, ask.language()));
    } catch (RequestRefused refused) {
      if (refused.problem().status() == 403) {
        throw refused;
      }
      return again(id, visitor, parts, CardComplaints.of(refused, ask.language()));
    }
  }

  /** What was sent, and by whom. */
  private record Sent(CardSheet sheet, Visitor.Signed visitor) {}

  private Response replaced(Ask ask, Document document, Document changed, Sent sent) {
    papers.follow(sent.visitor().account(), document, changed);
    String done = changed.version() == document.version() ? "same" : "replaced";
    return reception
        .to(ask, CardPapers.back(document, sent.sheet().paper(), "done=" + done))
        .build();
  }

  /** Where the person decides on a file that says other than the card. */
  private static String offered(Document document, CardSheet sheet) {
    String paper = sheet.paper().isEmpty() ? "" : "?unfinished=" + sheet.paper();
    return CardPapers.path(document) + "/offered" + paper;
  }

  private Response again(
      String id, Visitor.Signed visitor, FormParts parts, Complaints complaints) {
    return show(
        own.getToChange(id, visitor.account()), visitor, CardSheet.of(parts.fields()), complaints);
  }

  private Response show(
      Document document, Visitor.Signed visitor, CardSheet sheet, Complaints complaints) {
    Reader reader = visitor.reader();
    String path = "console/documents/" + document.id();
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.DOCUMENTS, path + "/file", reader.say("file.title"));
    return screens.show(
        complaints.status(),
        "file",
        new FileScreen(
            frame,
            complaints,
            reader.shown(document.card().title()).words(),
            reader.to(path + "/file"),
            reader.to(CardPapers.back(document, sheet.paper(), "")),
            Long.toString(document.version()),
            sheet.paper(),
            reader.say(document.isLive() ? "file.live" : "file.draft"),
            reader.say("file.limit", uploads.limits().bytes() >> 20),
            fields(document, sheet, complaints, reader),
            standing(document, sheet, reader)));
  }

  /** The only file is replaced, or the document taken down. */
  private List<FileScreen.Standing> standing(Document document, CardSheet sheet, Reader reader) {
    List<DocumentFile> all = own.latest(document).files();
    String paper = sheet.paper().isEmpty() ? "" : "&unfinished=" + sheet.paper();
    return all.size() == 1
        ? List.of()
        : all.stream()
            .map(file ->
                new FileScreen.Standing(
                    takingOff.words(file, reader),
                    reader.to(
                        TakeOffForms.path(document)
                            + "?language="
                            + file.language().tag()
                            + "&format="
                            + file.format().key()
                            + paper)))
            .toList();
  }

  private static List<FormField> fields(
      Document document, CardSheet sheet, Complaints complaints, Reader reader) {
    List<Choice> languages =
        Stream.of(Language.values())
            .map(one ->
                new Choice(one.tag(), one.ownName(), one.tag().equals(sheet.text("language"))))
            .toList();
    List<FormField> fields = new ArrayList<>();
    fields.add(
        FormField.must(Look.CHOICE, "language", reader.say("card.file-language"))
            .of(languages)
            .held(complaints));
    if (document.isLive()) {
      fields.add(
          FormField.must(Look.WORDS, "note.kk", reader.say("change.note.kk"))
              .hinted(reader.say("file.note.hint"))
              .in("kk")
              .with(sheet.text("note.kk"))
              .held(complaints));
      fields.add(
          FormField.may(Look.WORDS, "note.ru", reader.say("change.note.ru"))
              .in("ru")
              .with(sheet.text("note.ru"))
              .held(complaints));
    }
    return fields;
  }
}
