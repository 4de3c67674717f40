package org.unifiedportal.war.publication;

import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.publication.EditionText.Headline;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.KindWord;
import org.unifiedportal.war.page.Reader;

/**
 * A publication as a list shows it.
 *
 * @param look style name of its kind, or {@code ceremony}
 * @param badge the kind in a word, or what an answer is the answer to
 * @param icon inline SVG
 * @param link its address for this reader
 * @param lang the language of the headline when it isn't the reader's, else empty
 * @param lost says that an act is repealed; empty for all else
 * @param meta HTML: day, place, agency
 */
public record Card(
    String look,
    String badge,
    String icon,
    String link,
    String lang,
    Headline headline,
    Track track,
    String lost,
    String meta) {

  /** The card of a publication on its agency's own pages. */
  public static Card of(ListedPublication publication, Reader reader) {
    return of(publication, reader, "");
  }

  /** The card of a publication where the agency must be named. */
  public static Card of(ListedPublication publication, Reader reader, String agency) {
    Language shown = Headlines.shown(publication.headlines(), reader.language());
    PublicationKind kind = publication.kind();
    boolean ceremony = publication.ceremonial();
    return new Card(
        ceremony ? "ceremony" : kind.key(),
        badge(kind, ceremony, publication.fields(), reader),
        (ceremony ? Icon.CEREMONY : Icon.of(kind)).svg(),
        reader.to(publication.path().value()),
        reader.lang(shown),
        publication.headlines().get(shown),
        Track.of(kind, publication.fields(), reader),
        isRepealed(publication.fields()) ? reader.say("force.lost") : "",
        Meta.of(publication, reader, agency));
  }

  /** The kind in a word, or that it tells of a ceremony. */
  static String badge(PublicationKind kind, boolean ceremonial, Fields fields, Reader reader) {
    return ceremonial ? reader.say("badge.ceremony") : KindWord.of(kind, fields, reader);
  }

  /** Whether these are the fields of an act that is no more in force. */
  static boolean isRepealed(Fields act) {
    return act.choice("legalState").filter(LegalState.REPEALED.key()::equals).isPresent();
  }
}
