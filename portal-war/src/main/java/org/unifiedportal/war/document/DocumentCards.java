package org.unifiedportal.war.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.ActHtml;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.TimeHtml;
import org.unifiedportal.war.publication.Card;
import org.unifiedportal.war.publication.Track;

/** Live documents as lists show them: number, day, and of its file what comes before the tap. */
public record DocumentCards(Stores stores, Reader reader) {

  /** The card of a live document on its agency's own pages. */
  public Card of(Document document) {
    return of(document, "");
  }

  /** The card of a live document where the agency must be named. */
  public Card of(Document document, String agency) {
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
        lives().isRepealed(document) ? reader.say("force.lost") : "",
        meta(document, live, agency));
  }

  private DocumentLives lives() {
    return DocumentLives.in(stores);
  }

  /** Format, size and pages of the file of a live document, «PDF · 56 КБ»; else nothing. */
  public String facts(DocumentId id) {
    return stores.papers().words().of(id, reader.language(), () -> read(id));
  }

  private String read(DocumentId id) {
    return stores.papers().documents().find(id).map(this::file).orElse("");
  }

  private String file(Document document) {
    Stream<DocumentFile> files =
        stores.papers().available(document).stream().map(Downloads.Found.Ready::file);
    return new FileLinks(stores.papers(), reader)
        .of(files, file -> "").stream().findFirst().map(DocumentPage.FileLink::words).orElse("");
  }

  private String meta(Document document, DocumentStanding.Live live, String agency) {
    List<String> parts = new ArrayList<>();
    Optional<String> act = dated(document.card().requisites());
    act.or(() -> numbered(document.card().requisites())).ifPresent(parts::add);
    String day = TimeHtml.day(reader.days(), live.publishedAt());
    parts.add(act.isPresent() ? reader.say("meta.published", day) : day);
    Stream.of(file(document), agency)
        .filter(words -> !words.isEmpty())
        .map(Html::escape)
        .forEach(parts::add);
    return String.join("<span aria-hidden=\"true\"> · </span>", parts);
  }

  private Optional<String> dated(Requisites act) {
    return act.number()
        .flatMap(number -> act.date().map(day -> ActHtml.dated(reader, number, day)));
  }

  private Optional<String> numbered(Requisites act) {
    return act.number().map(number -> ActHtml.numbered(reader, number));
  }
}
