package org.unifiedportal.war.document;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.TimeHtml;
import org.unifiedportal.war.publication.Card;
import org.unifiedportal.war.publication.Track;

/** Live documents as lists show them: number, day, and of its file what comes before the tap. */
public record DocumentCards(Papers papers, Reader reader) {

  /** The card of a live document. */
  public Card of(Document document) {
    DocumentStanding.Live live = document.live().orElseThrow();
    LocalText.Shown title = reader.shown(document.card().title());
    return new Card(
        "document",
        reader.say("paper." + document.card().kind().key()),
        Icon.DOCUMENT.svg(),
        reader.to(live.path().value()),
        reader.lang(title.language()),
        new EditionText.Headline(title.words(), ""),
        Track.NONE,
        meta(document, live));
  }

  private String meta(Document document, DocumentStanding.Live live) {
    List<String> parts = new ArrayList<>();
    document
        .card()
        .requisites()
        .number()
        .ifPresent(number -> parts.add(Html.escape(reader.say("meta.number", number))));
    parts.add(TimeHtml.day(reader.days(), live.publishedAt()));
    parts.addAll(files(document, live));
    return String.join("<span aria-hidden=\"true\"> · </span>", parts);
  }

  private List<String> files(Document document, DocumentStanding.Live live) {
    DocumentEdition edition =
        papers.documents().findEdition(document.id(), live.edition()).orElseThrow();
    return new FileLinks(papers, reader)
        .of(edition, file -> "").stream().limit(1).map(file -> Html.escape(file.words())).toList();
  }
}
