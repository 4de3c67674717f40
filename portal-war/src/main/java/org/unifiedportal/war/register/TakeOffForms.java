package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.FileLinks;
import org.unifiedportal.war.page.Reader;

/** Asks whether a file is to be taken off. */
@Dependent
public class TakeOffForms {
  private final FileStore files;
  private final Reception reception;
  private final Screens screens;

  /** Knows the files from there. */
  @Inject
  public TakeOffForms(FileStore files, Reception reception, Screens screens) {
    this.files = files;
    this.reception = reception;
    this.screens = screens;
  }

  /** The path of the question below the language. */
  static String path(Document document) {
    return CardPapers.path(document) + "/file/off";
  }

  /**
   * What is decided on.
   *
   * @param sheet what was typed of it
   */
  record Seen(Document document, DocumentFile file, CardSheet sheet) {}

  /** What readers see then, and where the file stays. */
  Response show(Seen seen, Visitor.Signed visitor, Complaints complaints) {
    Reader reader = visitor.reader();
    Document document = seen.document();
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.DOCUMENTS, path(document), reader.say("take-off.title"));
    return screens.show(
        complaints.status(),
        "take-off",
        new TakeOffScreen(
            frame,
            complaints,
            reader.shown(document.card().title()).words(),
            words(seen.file(), reader),
            explained(seen, reader),
            document.isLive() ? fields(seen.sheet(), complaints, reader) : List.of(),
            order(seen, reader),
            reader.to(CardPapers.back(document, seen.sheet().paper(), ""))));
  }

  /** A file of a document, to be told from the others. */
  String words(DocumentFile file, Reader reader) {
    return String.join(
        " · ",
        file.language().ownName(),
        FileLinks.words(files.find(file.hash()).orElseThrow().facts(), reader),
        file.name());
  }

  private static String explained(Seen seen, Reader reader) {
    Document document = seen.document();
    DocumentFile file = seen.file();
    String address =
        String.join(
            "/",
            "/d",
            document.id().toString(),
            "v",
            Integer.toString(document.latest()),
            file.language().tag(),
            file.format().key());
    return document.isLive() ? reader.say("take-off.live", address) : reader.say("take-off.draft");
  }

  private static List<FormField> fields(CardSheet sheet, Complaints complaints, Reader reader) {
    return List.of(
        FormField.may(Look.WORDS, "note.kk", reader.say("change.note.kk"))
            .hinted(reader.say("take-off.note.hint"))
            .in("kk")
            .with(sheet.text("note.kk"))
            .held(complaints),
        FormField.may(Look.WORDS, "note.ru", reader.say("change.note.ru"))
            .in("ru")
            .with(sheet.text("note.ru"))
            .held(complaints));
  }

  private static TakeOffScreen.Order order(Seen seen, Reader reader) {
    return new TakeOffScreen.Order(
        reader.to(path(seen.document())),
        Long.toString(seen.document().version()),
        seen.file().language().tag(),
        seen.file().format().key(),
        seen.sheet().paper());
  }
}
