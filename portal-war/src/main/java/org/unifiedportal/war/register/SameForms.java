package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.document.ReturningDocuments;
import org.unifiedportal.core.document.SameActs;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Asks whether a document is another act than those that citizens have already. */
@Dependent
public class SameForms implements Answering.Question {
  private final SameActs acts;
  private final OwnDocuments own;
  private final Reception reception;
  private final Screens screens;

  /** Looks for acts there. */
  @Inject
  public SameForms(SameActs acts, OwnDocuments own, Reception reception, Screens screens) {
    this.acts = acts;
    this.own = own;
    this.reception = reception;
    this.screens = screens;
  }

  /** The path of the question below the language. */
  static String path(Document document) {
    return CardPapers.path(document) + "/same";
  }

  @Override
  public Optional<Response> show(
      Document document, CardEditing.Said said, Visitor.Signed visitor, Complaints complaints) {
    boolean isOpen = ReturningDocuments.isOpen(document, reception.site().time().now());
    List<Document> others = isOpen ? acts.doubledOnceBack(document) : acts.doubled(document);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            screens.show(
                complaints.status(),
                "same",
                new SameScreen(
                    frame(document, visitor),
                    complaints,
                    visitor.reader().shown(document.card().title()).words(),
                    others.stream().map(other -> other(document, other, visitor)).toList(),
                    order(
                        document,
                        new CardEditing.Said(names(others), said.persons()),
                        visitor.reader()),
                    visitor.reader().to(CardPapers.path(document)))));
  }

  private ConsoleFrame frame(Document document, Visitor.Signed visitor) {
    return new ConsoleFrame(
        reception.site(),
        visitor,
        Tab.DOCUMENTS,
        path(document),
        visitor.reader().say("same.title"));
  }

  /** What was taken down is put back by the same button as on its card. */
  private static SameScreen.Order order(Document document, CardEditing.Said said, Reader reader) {
    boolean isGone = OwnDocuments.isGone(document);
    String action = isGone ? PutBackResource.path(document) : path(document);
    String words = isGone ? "same.gone." : "same.";
    return new SameScreen.Order(
        reader.to(action),
        Long.toString(document.version()),
        said.seen(),
        said.persons(),
        new SameScreen.Wording(
            reader.say(words + "lead"), reader.say(words + "anyway"), reader.say(words + "back")));
  }

  /** The documents in one word, as the button sends them back. */
  private static String names(List<Document> others) {
    return others.stream().map(other -> other.id().toString()).collect(Collectors.joining(" "));
  }

  private SameScreen.Other other(Document document, Document other, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    LocalText.Shown title = reader.shown(other.card().title());
    boolean isShared = acts.isSharing(document, other);
    boolean mayAdd =
        !isShared
            && !OwnDocuments.isGone(document)
            && OwnDocuments.mayChange(other, visitor.account());
    String path = CardPapers.path(other);
    return new SameScreen.Other(
        title.words(),
        reader.lang(title.language()),
        isShared ? reader.say("same.file") : act(other.card().requisites(), reader),
        reader.to(path),
        mayAdd ? reader.to(path + "/file?language=" + language(document)) : "");
  }

  private static String act(Requisites known, Reader reader) {
    return reader.say(
        "same.act",
        known.number().orElseThrow(),
        reader.days().fullDate(known.date().orElseThrow()));
  }

  private String language(Document document) {
    return own.latest(document).files().getFirst().language().tag();
  }
}
