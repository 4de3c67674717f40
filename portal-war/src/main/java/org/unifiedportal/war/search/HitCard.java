package org.unifiedportal.war.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Piece;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.KindWord;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.TimeHtml;

/**
 * A hit as the list shows it.
 *
 * @param badge the kind in a word, or what an answer is the answer to
 * @param lost says that an act is repealed; empty for all else
 * @param title HTML with what was sought marked
 * @param snippet HTML with what was sought marked
 * @param lang language of title and snippet when it isn't the reader's, else empty
 * @param twins links to the other languages
 */
public record HitCard(
    String look,
    String badge,
    String lost,
    String icon,
    String link,
    String lang,
    String title,
    String snippet,
    String meta,
    List<Twin> twins) {

  /** The same in another language. */
  public record Twin(String link, String tag, String name) {}

  /** The card of a hit; {@code file} says format and size of a document to download, or nothing. */
  static HitCard of(Hit hit, Reader reader, String agency, String file) {
    return new HitCard(
        hit.kind().key(),
        KindWord.of(hit.kind(), Optional.of(hit.answers()).filter(key -> !key.isEmpty()), reader),
        LegalState.REPEALED.key().equals(hit.state()) ? reader.say("force.lost") : "",
        Icon.of(hit.kind()).svg(),
        reader.to(hit.path().value()),
        reader.lang(hit.language()),
        html(hit.title()),
        html(hit.snippet()),
        meta(hit, reader, agency, file),
        twins(hit, reader));
  }

  private static String meta(Hit hit, Reader reader, String agency, String file) {
    String day = TimeHtml.day(reader.days(), hit.published());
    String meta = Html.escape(agency) + " · " + day;
    return file.isEmpty() ? meta : meta + " · " + Html.escape(file);
  }

  private static String html(List<Piece> pieces) {
    return pieces.stream().map(HitCard::html).collect(Collectors.joining());
  }

  private static String html(Piece piece) {
    String words = Html.escape(piece.text());
    return piece.marked() ? "<mark>" + words + "</mark>" : words;
  }

  private static List<Twin> twins(Hit hit, Reader reader) {
    return hit.languages().stream()
        .filter(language -> language != reader.language())
        .map(language -> twin(hit, language, reader))
        .toList();
  }

  private static Twin twin(Hit hit, Language language, Reader reader) {
    return new Twin(reader.in(language, hit.path().value()), language.tag(), language.ownName());
  }
}
