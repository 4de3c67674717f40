package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.unifiedportal.core.document.CardReadiness;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.ReturningDocuments;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Asks whether files may be public in which people are named by their identification numbers. */
@Dependent
public class PersonsForms implements Answering.Question {
  private static final String AGAIN = "3";

  private final NamedPersons persons;
  private final Reception reception;
  private final Screens screens;

  /** Counts with this. */
  @Inject
  public PersonsForms(NamedPersons persons, Reception reception, Screens screens) {
    this.persons = persons;
    this.reception = reception;
    this.screens = screens;
  }

  /** The path of the question below the language. */
  static String path(Document document) {
    return CardPapers.path(document) + "/persons";
  }

  /** While nobody is named yet and files are being read, the page looks again. */
  @Override
  public Optional<Response> show(
      Document document, CardEditing.Said said, Visitor.Signed visitor, Complaints complaints) {
    return isOpen(document)
        ? Optional.of(shown(document, said, visitor, complaints))
        : Optional.empty();
  }

  /** Of what can be put back, and of what can be published. */
  private boolean isOpen(Document document) {
    return OwnDocuments.isGone(document)
        ? ReturningDocuments.isOpen(document, reception.site().time().now())
        : !document.isLive() && CardReadiness.missing(document.card()).isEmpty();
  }

  private Response shown(
      Document document, CardEditing.Said said, Visitor.Signed visitor, Complaints complaints) {
    Reader reader = visitor.reader();
    NamedPersons.Found found =
        OwnDocuments.isGone(document) ? persons.askedOnceBack(document) : persons.asked(document);
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.DOCUMENTS, path(document), reader.say("persons.title"));
    Response shown =
        screens.show(
            complaints.status(),
            "persons",
            new PersonsScreen(
                frame,
                complaints,
                reader.shown(document.card().title()).words(),
                state(document, found, reader),
                order(document, said.seen(), found, reader),
                ways(document, found, reader)));
    boolean isWaiting = found.numbers() == 0 && !found.isWhole();
    return isWaiting ? Response.fromResponse(shown).header("Refresh", AGAIN).build() : shown;
  }

  private static PersonsScreen.State state(
      Document document, NamedPersons.Found found, Reader reader) {
    String words = words(document);
    return found.numbers() > 0
        ? new PersonsScreen.State(
            reader.say(words + "found", found.numbers()), true, reader.say("persons.law"))
        : new PersonsScreen.State(
            reader.say(words + (found.isWhole() ? "nobody" : "waiting")), false, "");
  }

  private static String words(Document document) {
    return OwnDocuments.isGone(document) ? "persons.gone." : "persons.";
  }

  /** What was taken down is put back by the same order as on its card. */
  private static PersonsScreen.Order order(
      Document document, String seen, NamedPersons.Found found, Reader reader) {
    String key = found.numbers() > 0 ? ".found" : found.isWhole() ? "" : ".waiting";
    boolean isGone = OwnDocuments.isGone(document);
    return new PersonsScreen.Order(
        reader.to(isGone ? PutBackResource.path(document) : path(document)),
        Long.toString(document.version()),
        seen,
        found.mark(),
        reader.say(words(document) + "do" + key));
  }

  /** Another file can take the place of one that names people, but in what was taken down. */
  private static PersonsScreen.Ways ways(
      Document document, NamedPersons.Found found, Reader reader) {
    String card = CardPapers.path(document);
    boolean isGone = OwnDocuments.isGone(document);
    boolean mayReplace = found.numbers() > 0 && !isGone;
    return new PersonsScreen.Ways(
        mayReplace ? reader.to(card + "/file") : "",
        reader.to(card),
        reader.say(isGone ? "same.gone.back" : "same.back"));
  }
}
