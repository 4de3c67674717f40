package org.unifiedportal.feed.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * Makes a publication's family of entries from its released editions alone, so that telling it
 * again tells the same.
 */
final class Telling {
  private final Publication publication;
  private final EntryKind kind;
  private final List<Edition> released;
  private final Occasion occasion;

  /** What is told now of the publication, because of this journal entry. */
  static EntryFamily of(Publication publication, List<Edition> editions, Occasion occasion) {
    return EntryKind.of(publication.kind())
        .map(kind -> new Telling(publication, kind, editions, occasion).family())
        .orElse(EntryFamily.NONE);
  }

  private Telling(
      Publication publication, EntryKind kind, List<Edition> editions, Occasion occasion) {
    this.publication = publication;
    this.kind = kind;
    this.released = editions.stream().filter(Telling::isReleased).toList();
    this.occasion = occasion;
  }

  private static boolean isReleased(Edition edition) {
    return edition.state() instanceof EditionState.Released;
  }

  private EntryFamily family() {
    return switch (publication.standing()) {
      case Standing.Unpublished unpublished -> EntryFamily.NONE;
      case Standing.Live live -> live(live);
      case Standing.Withdrawn withdrawn -> withdrawn(withdrawn);
    };
  }

  private EntryFamily live(Standing.Live live) {
    Edition shown = edition(live.edition());
    Moments moments = moments(live.publishedAt(), releasedAt(shown));
    List<FeedEntry> told =
        shown.content().languages().stream()
            .map(language -> entry(shown, language, live.path(), moments))
            .toList();
    return new EntryFamily(told, dropped(shown));
  }

  private FeedEntry entry(Edition shown, Language language, SitePath path, Moments moments) {
    return new FeedEntry(
        new EntryId(publication.id(), language),
        publication.agency(),
        kind,
        path,
        shown.number(),
        shown.content().texts().get(language).headline(),
        marks(shown),
        shown.content().languages(),
        moments);
  }

  private static Set<Mark> marks(Edition shown) {
    return Stream.of(Mark.values())
        .filter(mark -> mark.isOn(shown.content()))
        .collect(Collectors.toSet());
  }

  private Moments moments(Instant published, Instant shownSince) {
    Edition news = released.stream().filter(Telling::isNews).reduce((a, b) -> b).orElseThrow();
    Instant updated = change(news) instanceof Change.Major ? releasedAt(news) : published;
    return new Moments(
        occasion.numberOf(news.number()), published, updated, occasion.notBefore(shownSince));
  }

  /** A minor change is silent: readers get the mended text, but nobody is called to look again. */
  private static boolean isNews(Edition edition) {
    return switch (change(edition)) {
      case Change.First first -> true;
      case Change.Major major -> true;
      case Change.Minor minor -> false;
    };
  }

  private EntryFamily withdrawn(Standing.Withdrawn withdrawn) {
    Edition shown = edition(withdrawn.edition());
    Stream<Tombstone> last =
        shown.content().languages().stream()
            .map(language ->
                tombstone(language, withdrawn.withdrawnAt(), reason(withdrawn, language)));
    return new EntryFamily(List.of(), Stream.concat(last, dropped(shown).stream()).toList());
  }

  private static String reason(Standing.Withdrawn withdrawn, Language language) {
    return withdrawn.outcome() == Outcome.NEVER_EXISTED
        ? ""
        : withdrawn.reason().shown(language).words();
  }

  /** A correction may drop a language: its entry is withdrawn while the others stay. */
  private List<Tombstone> dropped(Edition shown) {
    Set<Language> gone = EnumSet.noneOf(Language.class);
    released.forEach(edition -> gone.addAll(edition.content().languages()));
    gone.removeAll(shown.content().languages());
    return gone.stream().map(language -> tombstone(language, droppedAt(language), "")).toList();
  }

  private Instant droppedAt(Language language) {
    EditionNumber last =
        released.stream()
            .filter(edition -> edition.content().languages().contains(language))
            .map(Edition::number)
            .reduce((a, b) -> b)
            .orElseThrow();
    return releasedAt(edition(last.next()));
  }

  private Tombstone tombstone(Language language, Instant withdrawnAt, String reason) {
    EntryId id = new EntryId(publication.id(), language);
    return new Tombstone(
        id, publication.agency(), kind, withdrawnAt, occasion.notBefore(withdrawnAt), reason);
  }

  private Edition edition(EditionNumber number) {
    return released.stream()
        .filter(edition -> edition.number().equals(number))
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "not a released edition: " + publication.id() + " " + number));
  }

  private static Instant releasedAt(Edition edition) {
    return ((EditionState.Released) edition.state()).at();
  }

  private static Change change(Edition edition) {
    return ((EditionState.Released) edition.state()).change();
  }
}
