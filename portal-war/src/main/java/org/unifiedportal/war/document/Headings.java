package org.unifiedportal.war.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.ActHtml;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** What stands above everything else on the pages of a document: its title and its force. */
record Headings(Stores stores, Reader reader) {
  /** The heading; {@code done} is what other live acts say they do to this document. */
  DocumentPage.Heading of(Document document, List<DocumentLink> done) {
    LocalText.Shown title = reader.shown(document.card().title());
    return new DocumentPage.Heading(
        title.words(), reader.lang(title.language()), force(document, done));
  }

  private Force force(Document act, List<DocumentLink> done) {
    return lives().state(act, done).map(state -> force(state, act, done)).orElse(Force.UNTOLD);
  }

  private DocumentLives lives() {
    return DocumentLives.in(stores);
  }

  private Force force(LegalState state, Document act, List<DocumentLink> done) {
    return switch (state) {
      case IN_FORCE -> Force.UNTOLD;
      case AMENDED, REPEALED ->
          new Force(
              reader.say("force." + state.key()),
              state == LegalState.REPEALED,
              reader.say("force." + state.key() + ".by"),
              lives().leaving(state, act, done).stream().flatMap(this::by).toList());
    };
  }

  private Stream<Force.By> by(DocumentLink link) {
    return stores.papers().documents().find(link.to()).stream()
        .flatMap(other -> other.live().map(live -> by(other, live)).stream());
  }

  private Force.By by(Document other, DocumentStanding.Live live) {
    return new Force.By(other(other, live), act(other.card().requisites()));
  }

  /** A document as a link. */
  DocumentPage.Other other(Document other, DocumentStanding.Live live) {
    LocalText.Shown title = reader.shown(other.card().title());
    return new DocumentPage.Other(
        reader.to(live.path().value()), title.words(), reader.lang(title.language()));
  }

  private String act(Requisites known) {
    Optional<String> dated =
        known
            .number()
            .flatMap(number -> known.date().map(day -> ActHtml.dated(reader, number, day)));
    return dated
        .or(() -> known.number().map(number -> ActHtml.numbered(reader, number)))
        .orElse("");
  }
}
