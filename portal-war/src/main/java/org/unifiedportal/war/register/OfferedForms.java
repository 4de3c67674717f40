package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.unifiedportal.core.document.CardDifference;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.FileComparison;
import org.unifiedportal.core.document.OfferedFile;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.Comparing;
import org.unifiedportal.war.document.FileLinks;
import org.unifiedportal.war.page.Reader;

/** Shows a file that waits for a decision, beside the card. */
@Dependent
public class OfferedForms {
  private static final String AGAIN = "3";

  private final Comparing comparing;
  private final FileStore files;
  private final Reception reception;
  private final Screens screens;

  /** Compares with this. */
  @Inject
  public OfferedForms(Comparing comparing, FileStore files, Reception reception, Screens screens) {
    this.comparing = comparing;
    this.files = files;
    this.reception = reception;
    this.screens = screens;
  }

  /**
   * What is decided on.
   *
   * @param paper on which the card waits with what was typed, or empty
   */
  record Seen(Document document, OfferedFile offered, String paper) {}

  /** The file as it compares with the card now; while it is being read, the page looks again. */
  Response show(Seen seen, Visitor.Signed visitor, Complaints complaints) {
    Reader reader = visitor.reader();
    Document document = seen.document();
    FileComparison found = comparing.now(document, seen.offered().file());
    boolean isWaiting = found instanceof FileComparison.Waiting;
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.DOCUMENTS, path(seen), reader.say("offered.title"));
    Response shown =
        screens.show(
            complaints.status(),
            "offered",
            new OfferedScreen(
                frame,
                complaints,
                reader.shown(document.card().title()).words(),
                new OfferedScreen.State(words(found, reader), isWaiting),
                file(seen.offered().file(), reader),
                differences(found, reader),
                order(seen, found, reader),
                ways(seen, reader)));
    return isWaiting ? Response.fromResponse(shown).header("Refresh", AGAIN).build() : shown;
  }

  private static String path(Seen seen) {
    return CardPapers.path(seen.document()) + "/offered";
  }

  private static String words(FileComparison found, Reader reader) {
    return switch (found) {
      case FileComparison.Agrees agrees -> reader.say("offered.agrees");
      case FileComparison.Differs differs -> reader.say("offered.differs");
      case FileComparison.NamesPersons named ->
          reader.say("offered.persons", named.numbers()) + " " + reader.say("persons.law");
      case FileComparison.Unreadable unreadable ->
          reader.say("offered.unreadable", reader.say("reading." + unreadable.why()));
      case FileComparison.Waiting waiting -> reader.say("offered.waiting");
      case FileComparison.Infected infected -> reader.say("offered.infected");
    };
  }

  private static String button(FileComparison found, Reader reader) {
    return switch (found) {
      case FileComparison.Agrees agrees -> reader.say("offered.do");
      case FileComparison.Unreadable unreadable -> reader.say("offered.do");
      case FileComparison.Differs differs -> reader.say("offered.do.differs");
      case FileComparison.NamesPersons named -> reader.say("offered.do.persons");
      case FileComparison.Waiting waiting -> reader.say("offered.do.waiting");
      case FileComparison.Infected infected -> "";
    };
  }

  private String file(DocumentFile file, Reader reader) {
    return String.join(
        " · ",
        file.name(),
        file.language().ownName(),
        FileLinks.words(files.find(file.hash()).orElseThrow().facts(), reader));
  }

  private static List<OfferedScreen.Row> differences(FileComparison found, Reader reader) {
    return differences(found).stream().map(one -> row(one, reader)).toList();
  }

  private static List<CardDifference> differences(FileComparison found) {
    return switch (found) {
      case FileComparison.Differs differs -> differs.all();
      case FileComparison.NamesPersons named -> named.all();
      case FileComparison.Agrees agrees -> List.of();
      case FileComparison.Unreadable unreadable -> List.of();
      case FileComparison.Waiting waiting -> List.of();
      case FileComparison.Infected infected -> List.of();
    };
  }

  private static OfferedScreen.Row row(CardDifference one, Reader reader) {
    return new OfferedScreen.Row(
        reader.say("offered.field." + one.field().key()),
        said(one.field(), one.card(), reader),
        said(one.field(), one.file(), reader));
  }

  private static String said(CardDifference.Field field, String words, Reader reader) {
    return switch (field) {
      case DATE -> reader.days().fullDate(LocalDate.parse(words));
      case LANGUAGE -> Language.of(words).ownName();
      case NUMBER, TITLE -> words;
    };
  }

  private static OfferedScreen.Order order(Seen seen, FileComparison found, Reader reader) {
    return new OfferedScreen.Order(
        reader.to(path(seen)),
        Long.toString(seen.document().version()),
        seen.offered().file().hash().value(),
        seen.paper(),
        new OfferedScreen.Button(Replacing.persons(found), button(found, reader)));
  }

  private static OfferedScreen.Ways ways(Seen seen, Reader reader) {
    Document document = seen.document();
    String language = "language=" + seen.offered().file().language().tag();
    String paper = seen.paper().isEmpty() ? "" : "&unfinished=" + seen.paper();
    return new OfferedScreen.Ways(
        reader.to(CardPapers.path(document) + "/file?" + language + paper),
        reader.to(CardPapers.back(document, seen.paper(), "")));
  }
}
