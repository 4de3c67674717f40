package org.unifiedportal.war.feed;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.format.FeedDocument;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.war.page.Papers;

/**
 * The feeds of new and changed documents: {@code /{language}/feeds/{agency or all}/files/{file}}. A
 * written feed is kept until something is written in the journal. Thread-safe.
 */
public final class DocumentFeeds {
  private static final String ALL = "all";

  private final AgencyStore agencies;
  private final Papers papers;
  private final Journal journal;
  private final FeedSite site;
  private final PortalTime time;
  private final Map<Place, Kept> kept = new ConcurrentHashMap<>();

  /** All stores share the database. */
  public DocumentFeeds(
      AgencyStore agencies, Papers papers, Journal journal, FeedSite site, PortalTime time) {
    this.agencies = agencies;
    this.papers = papers;
    this.journal = journal;
    this.site = site;
    this.time = time;
  }

  /** One of the feeds there are: only known agencies, languages and formats make one. */
  record Place(Language language, String agency, String file) {}

  private record Kept(long head, FeedDocument document) {}

  /** The feed at this place; empty where there is none. */
  Optional<FeedDocument> find(Place place) {
    Optional<FeedFormat> format = FeedFormat.find(place.file());
    Optional<Agency> agency = agency(place.agency());
    boolean known = agency.isPresent() || place.agency().equals(ALL);
    return known ? format.map(it -> current(place, agency, it)) : Optional.empty();
  }

  private Optional<Agency> agency(String segment) {
    boolean isSlug = !segment.equals(ALL) && Slug.from(segment).value().equals(segment);
    return isSlug ? agencies.find(new Slug(segment)) : Optional.empty();
  }

  /** What was written last, however old: for the time the database is away. */
  Optional<FeedDocument> lastKnown(Place place) {
    return Optional.ofNullable(kept.get(place)).map(Kept::document);
  }

  private FeedDocument current(Place place, Optional<Agency> agency, FeedFormat format) {
    long head = journal.head();
    Kept known = kept.get(place);
    if (known != null && known.head() == head) {
      return known.document();
    }
    byte[] bytes =
        format.write(new DocumentFeed(agencies, papers, site, time).of(place.language(), agency));
    boolean same = known != null && Arrays.equals(known.document().bytes(), bytes);
    FeedDocument document = same ? known.document() : FeedDocument.of(bytes, changed());
    kept.put(place, new Kept(head, document));
    return document;
  }

  /** A verdict changes a feed without changing a document, so its own moment is told. */
  private Instant changed() {
    return time.now();
  }
}
