package org.unifiedportal.core.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

/**
 * Finds what citizens read already and would read twice: a publication of the same agency and kind,
 * live since a few days, that says the same wherever both say something. One that names another
 * day, place or number is another one.
 */
public final class SameTexts {
  /** Later on, the same words are mostly said of something new. */
  static final Duration LOOKED_BACK = Duration.ofDays(7);

  private static final int AT_ONCE = 100;

  /** Of an import of thousands that came in without days of their own, the newest thousand. */
  private static final int MOST_TIMES = 10;

  private final PublicationStore store;
  private final PortalTime time;

  /** Looks into this store. */
  public SameTexts(PublicationStore store, PortalTime time) {
    this.store = store;
    this.time = time;
  }

  /**
   * The newest other live one that says the same as this one, which was published or scheduled in
   * this transaction. Whoever does that writes into the journal, and so has waited for all who did
   * it before: of two at the same moment the second finds the first. Nothing else need be locked.
   */
  public Optional<LivePublication> findOther(Publication released) {
    return store
        .findEdition(released.id(), released.latest())
        .flatMap(edition -> others(released, edition.content()).findFirst());
  }

  private Stream<LivePublication> others(Publication one, Content content) {
    return same(one.agency(), one.kind(), content).filter(other -> !other.id().equals(one.id()));
  }

  /** The newest live one that says the same as what isn't live yet. */
  public Optional<LivePublication> find(AgencyId agency, PublicationKind kind, Content content) {
    return same(agency, kind, content).findFirst();
  }

  private Stream<LivePublication> same(AgencyId agency, PublicationKind kind, Content content) {
    LiveFilter own = LiveFilter.ALL.withAgencies(Set.of(agency)).withKinds(Set.of(kind));
    return Stream.iterate(some(own), some -> !some.isEmpty(), some -> someBehind(some, own))
        .limit(MOST_TIMES)
        .flatMap(List::stream)
        .filter(one -> isTitled(one, content))
        .flatMap(one -> store.findLive(one.id()).stream())
        .filter(one -> isSame(one.content(), content));
  }

  private List<ListedPublication> someBehind(List<ListedPublication> some, LiveFilter own) {
    ListedPublication last = some.getLast();
    return some.size() < AT_ONCE
        ? List.of()
        : some(own.withAfter(new LiveFilter.Place(last.publishedAt(), last.id())));
  }

  /** The next ones, none of them too old. */
  private List<ListedPublication> some(LiveFilter filter) {
    Instant since = time.now().minus(LOOKED_BACK);
    return store.list(filter, AT_ONCE).stream()
        .takeWhile(one -> one.publishedAt().isAfter(since))
        .toList();
  }

  /** Before anything whole is read. */
  private static boolean isTitled(ListedPublication one, Content content) {
    return content.texts().entrySet().stream()
        .anyMatch(text -> text.getValue().headline().equals(one.headlines().get(text.getKey())));
  }

  private static boolean isSame(Content one, Content other) {
    return agree(one.texts(), other.texts()) && agree(one.fields(), other.fields());
  }

  private static boolean agree(Fields one, Fields other) {
    return one.values().entrySet().stream()
        .allMatch(field ->
            other.find(field.getKey()).filter(value -> !agree(value, field.getValue())).isEmpty());
  }

  /** Words may lack in a language. */
  private static boolean agree(FieldValue one, FieldValue other) {
    return one instanceof FieldValue.Words mine && other instanceof FieldValue.Words theirs
        ? agree(mine.text().words(), theirs.text().words())
        : one.equals(other);
  }

  private static <T> boolean agree(Map<Language, T> one, Map<Language, T> other) {
    return one.entrySet().stream()
        .filter(said -> other.containsKey(said.getKey()))
        .allMatch(said -> said.getValue().equals(other.get(said.getKey())));
  }
}
