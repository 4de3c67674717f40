package org.unifiedportal.feed.format;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.FeedEntry;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.entry.FeedPosition;
import org.unifiedportal.feed.entry.FeedSelection;
import org.unifiedportal.feed.entry.Tombstone;

/**
 * Every feed of a portal, by address. A written feed is kept until something a reader can see
 * changes anywhere. Safe for use by many threads.
 */
public final class Feeds {
  /** How many entries a feed carries at most. */
  public static final int ENTRIES = 50;

  /** How many withdrawn identities a feed carries at most, the last withdrawn first. */
  public static final int WITHDRAWN = 1000;

  private static final long SHELF = 8L << 20;

  private final FeedEntryStore entries;
  private final AgencyStore agencies;
  private final PortalTime time;
  private final FeedSite site;
  private final ContentHtml content;
  private final FeedShelf shelf = new FeedShelf(SHELF);

  /** The feeds of a database that was opened with the module {@code feed}. */
  public Feeds(Database database, FeedSite site, PortalTime time, ContentHtml content) {
    this.entries = FeedEntryStore.in(database);
    this.agencies = AgencyStore.in(database);
    this.time = time;
    this.site = site;
    this.content = content;
  }

  /**
   * Finds what an address selects; empty for an unknown language, agency or kind. {@code all} means
   * all.
   */
  public Optional<FeedSelection> find(String language, String agency, String kind) {
    return Language.find(language)
        .map(FeedSelection::of)
        .flatMap(all -> from(all, agency))
        .flatMap(some -> about(some, kind));
  }

  private Optional<FeedSelection> from(FeedSelection all, String agency) {
    if (agency.equals("all")) {
      return Optional.of(all);
    }
    return isSlug(agency)
        ? agencies.find(new Slug(agency)).map(found -> all.from(found.id(), found.slug()))
        : Optional.empty();
  }

  private static boolean isSlug(String segment) {
    return Slug.from(segment).value().equals(segment);
  }

  private static Optional<FeedSelection> about(FeedSelection some, String kind) {
    return kind.equals("all") ? Optional.of(some) : EntryKind.find(kind).map(some::about);
  }

  /** Writes the feed, or gives the kept document when nothing has changed since. */
  public FeedDocument document(FeedSelection selection, FeedFormat format) {
    FeedPosition position = entries.position();
    Instant since = tombstonesSince();
    return shelf.get(
        new FeedShelf.Place(selection, format.file()),
        new FeedShelf.State(
            position.changed(), since, List.of(content.beside(), tenure(selection))),
        () -> write(selection, format, since));
  }

  /** A feed says when its agency is closed. */
  private Tenure tenure(FeedSelection selection) {
    return switch (selection.publisher()) {
      case FeedSelection.Publisher.Everybody everybody -> Tenure.OPEN;
      case FeedSelection.Publisher.One one ->
          agencies.find(one.agency()).map(Agency::tenure).orElse(Tenure.OPEN);
    };
  }

  /**
   * The last document that was written for a path, however old: for the time the database is away.
   */
  public Optional<FeedDocument> lastKnown(String path) {
    return shelf.find(path);
  }

  /** How a page announces the feeds of a selection. */
  public List<FeedLink> links(FeedSelection selection) {
    return FeedLink.of(selection, assembling().title(selection));
  }

  /**
   * A whole day more than promised, so that a feed loses its oldest tombstones once a day and not
   * every moment.
   */
  private Instant tombstonesSince() {
    return time.now()
        .minus(Tombstone.TOLD_FOR)
        .minus(Duration.ofDays(1))
        .truncatedTo(ChronoUnit.DAYS);
  }

  private FeedDocument write(FeedSelection selection, FeedFormat format, Instant since) {
    List<FeedEntry> told = entries.newest(selection, ENTRIES);
    List<Tombstone> withdrawn = entries.withdrawn(selection, since, WITHDRAWN);
    byte[] bytes = format.write(assembling().feed(selection, told, withdrawn));
    return FeedDocument.of(bytes, modified(told, withdrawn, besides(selection)));
  }

  private Assembling assembling() {
    return new Assembling(site, agencies.all(), content);
  }

  /** When what stands beside the entries changed last: pictures that went, an agency closed. */
  private List<Instant> besides(FeedSelection selection) {
    Instant closedAt =
        switch (tenure(selection)) {
          case Tenure.Open open -> Instant.EPOCH;
          case Tenure.Closed closed -> closed.at();
        };
    return Stream.of(content.beside().changedAt(), closedAt)
        .filter(Instant.EPOCH::isBefore)
        .toList();
  }

  private static Instant modified(
      List<FeedEntry> told, List<Tombstone> withdrawn, List<Instant> besides) {
    return Stream.of(
            told.stream().map(entry -> entry.moments().touched()),
            withdrawn.stream().map(Tombstone::touched),
            besides.stream())
        .flatMap(all -> all)
        .max(Instant::compareTo)
        .orElse(FeedMoments.BEFORE_THE_FIRST);
  }
}
