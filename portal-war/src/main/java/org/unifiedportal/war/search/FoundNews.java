package org.unifiedportal.war.search;

import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.entry.FeedSelection;
import org.unifiedportal.feed.format.Feed;
import org.unifiedportal.feed.format.FeedText;
import org.unifiedportal.feed.format.FoundFeed;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.search.query.Remark;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.feed.TakenBack;
import org.unifiedportal.war.page.Stores;

/**
 * What the feed of a question tells: the newest finds, those of them that were changed last,
 * however old they are, and what was taken back.
 *
 * <p>The index forgets the words of what is taken back, so that is told without asking whether the
 * question ever found it: a reader who doesn't have an entry passes over its tombstone.
 */
record FoundNews(
    Search search, Stores stores, FeedEntryStore told, Asked asked, Language language) {
  private static final int ENTRIES = 30;
  private static final int CHANGED = 50;
  private static final int DELETED = 100;
  private static final Window NEWEST = new Window(1, ENTRIES);
  private static final Duration CHANGED_WITHIN = Duration.ofDays(30);
  private static final Duration DELETED_WITHIN = Duration.ofDays(91);

  /** What was found, at most thirty, those that were changed last. */
  List<FoundFeed.Find> finds() {
    Results newest =
        search.find(asked.request(language).withOrder(Order.NEWEST).withWindow(NEWEST));
    if (newest.remarks().contains(Remark.UNAVAILABLE)) {
      throw new ServiceUnavailableException();
    }
    Map<PublicationId, Hit> hits = new LinkedHashMap<>();
    Stream.of(newest.hits(), changed(newest))
        .flatMap(List::stream)
        .forEach(hit -> hits.putIfAbsent(hit.publication(), hit));
    FoundMoments moments = FoundMoments.of(stores, told, hits.keySet());
    return hits.values().stream()
        .flatMap(hit -> find(hit, moments).stream())
        .sorted(Comparator.comparing(FoundFeed.Find::updated).reversed())
        .limit(ENTRIES)
        .toList();
  }

  /** What fits the question only in part is told where all is: not beside what fits it wholly. */
  private List<Hit> changed(Results newest) {
    Set<PublicationId> last = lastChanged();
    if (newest.hits().size() < ENTRIES || last.isEmpty()) {
      return List.of();
    }
    Results changed =
        search.find(
            asked
                .request(language)
                .withFilters(asked.filters().among(last))
                .withOrder(Order.NEWEST)
                .withWindow(NEWEST));
    boolean alike =
        newest.remarks().contains(Remark.LOOSENED) == changed.remarks().contains(Remark.LOOSENED);
    return alike ? changed.hits() : List.of();
  }

  private Set<PublicationId> lastChanged() {
    Instant since = since(CHANGED_WITHIN);
    Set<PublicationId> last = new HashSet<>();
    selections().stream()
        .flatMap(selection -> told.changed(selection, since, CHANGED).stream())
        .forEach(entry -> last.add(entry.id().publication()));
    if (mayFindDocuments()) {
      stores
          .papers()
          .documents()
          .corrected(agencies(), since, CHANGED)
          .forEach(document -> last.add(new PublicationId(document.id().value())));
    }
    return last;
  }

  private Optional<FoundFeed.Find> find(Hit hit, FoundMoments moments) {
    Optional<Agency> agency = stores.agencies().find(hit.agency());
    return agency.flatMap(by -> moments.of(hit, language).map(one -> one.find(hit, by)));
  }

  /** What was taken back, the last first; the newest hundred. */
  List<Feed.Deleted> deleted() {
    Instant since = since(DELETED_WITHIN);
    return Stream.concat(texts(since), documents(since))
        .sorted(Comparator.comparing(Feed.Deleted::when).reversed())
        .limit(DELETED)
        .toList();
  }

  private Stream<Feed.Deleted> texts(Instant since) {
    return selections().stream()
        .map(selection -> told.withdrawn(selection, since, DELETED))
        .flatMap(Collection::stream)
        .map(stone ->
            new Feed.Deleted(stone.id().uri(), stone.withdrawnAt(), FeedText.line(stone.reason())));
  }

  private Stream<Feed.Deleted> documents(Instant since) {
    return mayFindDocuments()
        ? stores.papers().documents().withdrawn(agencies(), since, DELETED).stream()
            .map(document -> TakenBack.of(document, language))
        : Stream.empty();
  }

  private boolean mayFindDocuments() {
    String kind = asked.chosen().getOrDefault(Facet.KIND, "");
    return kind.isEmpty() || kind.equals(PublicationKind.DOCUMENT.key());
  }

  /** What the other feeds tell that this question could find: none when it asks for documents. */
  private List<FeedSelection> selections() {
    boolean ofDocuments = asked.chosen().keySet().stream().anyMatch(Facet::isOfDocuments);
    return ofDocuments
        ? List.of()
        : Arrays.stream(Language.values())
            .filter(this::isAskedFor)
            .flatMap(one -> selection(one).stream())
            .toList();
  }

  private boolean isAskedFor(Language one) {
    return asked.chosen().getOrDefault(Facet.LANGUAGE, one.tag()).equals(one.tag());
  }

  private Optional<FeedSelection> selection(Language one) {
    FeedSelection all = FeedSelection.of(one);
    FeedSelection some = agency().map(by -> all.from(by.id(), by.slug())).orElse(all);
    return asked.chosen().containsKey(Facet.KIND)
        ? PublicationKind.find(asked.chosen().get(Facet.KIND))
            .flatMap(EntryKind::of)
            .map(some::about)
        : Optional.of(some);
  }

  private Set<AgencyId> agencies() {
    return agency().map(Agency::id).map(Set::of).orElse(Set.of());
  }

  private Optional<Agency> agency() {
    return Optional.ofNullable(asked.chosen().get(Facet.AGENCY)).flatMap(stores::agency);
  }

  private Instant since(Duration ago) {
    return stores.site().time().now().minus(ago).truncatedTo(ChronoUnit.DAYS);
  }
}
