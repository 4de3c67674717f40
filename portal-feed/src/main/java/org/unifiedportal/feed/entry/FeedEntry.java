package org.unifiedportal.feed.entry;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * What subscribers are told of one publication in one language; its text is read from the live
 * edition when a feed is written.
 *
 * @param agency who publishes it
 * @param path its address below the language
 * @param edition the edition it was told from
 * @param languages every language it can be read in, its own included
 */
public record FeedEntry(
    EntryId id,
    AgencyId agency,
    EntryKind kind,
    SitePath path,
    EditionNumber edition,
    EditionText.Headline headline,
    Set<Mark> marks,
    Set<Language> languages,
    Moments moments) {
  /**
   * Copies the sets, in the order of their lists, and refuses an entry that can't be read in its
   * own language.
   */
  public FeedEntry {
    marks = inOrder(Mark.class, marks);
    languages = inOrder(Language.class, languages);
    if (!languages.contains(id.language())) {
      throw new IllegalArgumentException("not readable in its own language: " + id.uri());
    }
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> values) {
    EnumSet<E> ordered = EnumSet.noneOf(type);
    ordered.addAll(values);
    return Collections.unmodifiableSet(ordered);
  }

  /** The language it is written in. */
  public Language language() {
    return id.language();
  }

  /** The same entry, touched at another moment. */
  FeedEntry touchedAt(Instant moment) {
    Moments then = new Moments(moments.number(), moments.published(), moments.updated(), moment);
    return new FeedEntry(id, agency, kind, path, edition, headline, marks, languages, then);
  }
}
