package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.QueryPlans;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.RegisterFilter;
import org.unifiedportal.core.document.RegisterStore;

/**
 * The lists of the public pages and of the console with {@link #MANY} texts and as many documents
 * on H2, which sorts all there is unless an index has the very order that is asked for.
 */
class ListsAmongManyTest {
  private static final int MANY = 8_000;
  private static final int FEW = 20;

  /**
   * A row of the table and one of the edition beside it, for each kind and agency that is asked.
   */
  private static final long MOST = 40L * FEW;

  private static final List<String> KINDS = List.of("news", "announcement", "document", "problem");

  private static final String TEXTS =
      """
      insert into publication (id, agency_id, kind, slug, standing, latest_edition, version,
        changed_at, path, live_edition, published_at, published_year, updated_at)
      select lpad(x, 8, '0') || '-0000-4000-8000-000000000000', casewhen(mod(x, 2) = 0, '%s', '%s'),
        decode(mod(x, 9), 0, 'announcement', 1, 'document', 2, 'problem', 'news'), 's' || x, 'live', 1, 1,
        dateadd(minute, -x / 3, current_timestamp), 'p/' || x, 1,
        dateadd(minute, -x / 3, current_timestamp), 2026, current_timestamp
      from system_range(1, %d)
      """;

  private static final String EDITIONS =
      """
      insert into edition (id, publication_id, edition_number, head, body, author, saved_at)
      select p.id || '#1', p.id, 1,
        '{"v":1,"texts":{"kk":{"title":"T","lead":""}},"fields":{},"sections":[],"ceremonial":false}',
        '{"v":1,"kk":[]}', 'A', p.changed_at from publication p
      """;

  private static final String DOCUMENTS =
      """
      insert into document (id, agency_id, kind, card, standing, latest_edition, version, changed_at,
        path, live_edition, published_at, published_year, updated_at)
      select p.id, p.agency_id, 'report', '%s', 'live', 1, 1, p.changed_at, p.path, 1,
        p.published_at, 2026, p.published_at
      from publication p
      """;

  private static final String CARD =
      """
      {"v":1,"kind":"report","title":{"kk":"T"},
        "requisites":{"number":null,"date":null,"signatory":null,"issuer":null},
        "legal":{"state":null,"links":[]},"coverage":{"sections":[],"topic":null,"period":null},
        "licence":"cc-by","page":null}
      """;

  private final DataSource source = TestDatabases.h2();
  private final QueryPlans plans = new QueryPlans(source);
  private final TestPortal portal = new TestPortal(plans.watched());
  private final AgencyId own = portal.found("sarybulak").id();
  private final AgencyId other = portal.found("karatal").id();

  @BeforeEach
  void fill() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(TEXTS.formatted(own, other, MANY));
      statement.execute(EDITIONS);
      statement.execute(DOCUMENTS.formatted(CARD));
      statement.execute("analyze");
    }
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void noListReadsMuchMoreThanItShows() {
    Map<String, Long> heavy = new TreeMap<>();
    lists().forEach((name, list) -> heavy.put(name, plans.readByH2(list)));
    heavy.values().removeIf(read -> read <= MOST);
    assertEquals(Map.of(), heavy);
  }

  private Map<String, Runnable> lists() {
    Map<String, Runnable> lists = new TreeMap<>();
    LiveFilter all = LiveFilter.ALL;
    Set<PublicationKind> kinds = kinds();
    put(lists, "all", all);
    put(lists, "a kind", all.withKinds(Set.of(PublicationKind.DOCUMENT)));
    put(lists, "kinds", all.withKinds(kinds));
    put(lists, "an agency", all.withAgencies(Set.of(own)));
    put(lists, "kinds of an agency", all.withAgencies(Set.of(own)).withKinds(kinds));
    put(lists, "kinds of two", all.withAgencies(Set.of(own, other)).withKinds(kinds));
    put(lists, "deep", all.withKinds(kinds).withAfter(place(portal.publications.list(all, 3_000))));
    lists.put("own", () -> portal.publications.listOwn(own, Optional.empty(), FEW));
    DocumentStore documents = DocumentStore.in(portal.database);
    DocumentFilter papers = DocumentFilter.ALL;
    lists.put("documents", () -> documents.list(papers, FEW));
    lists.put("documents of one", () -> documents.list(papers.withAgencies(Set.of(own)), FEW));
    lists.put("own documents", () -> documents.listOwn(own, Optional.empty(), FEW));
    lists.put("news of documents", () -> documents.changed(Set.of(), FEW));
    RegisterStore register = RegisterStore.in(portal.database);
    lists.put("register", () -> register.list(RegisterFilter.of(Set.of(own, other)), FEW));
    WorkStore work = WorkStore.in(portal.database);
    WorkFilter ours = WorkFilter.of(Set.of(own, other));
    lists.put("work", () -> work.own(ours, FEW));
    WorkFilter deep = ours.behind(work.own(ours, 2_000).getLast().place());
    lists.put("deep in the work", () -> work.own(deep, FEW));
    return lists;
  }

  private void put(Map<String, Runnable> lists, String name, LiveFilter filter) {
    lists.put("texts: " + name, () -> portal.publications.list(filter, FEW));
  }

  private static Set<PublicationKind> kinds() {
    return KINDS.stream()
        .map(key -> PublicationKind.find(key).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static LiveFilter.Place place(List<ListedPublication> listed) {
    ListedPublication last = listed.getLast();
    return new LiveFilter.Place(last.publishedAt(), last.id());
  }

  @Test
  void severalKindsOfSeveralAgenciesAreOneListPageAfterPage() {
    LiveFilter wanted = LiveFilter.ALL.withAgencies(Set.of(own, other)).withKinds(kinds());
    List<ListedPublication> whole = portal.publications.list(LiveFilter.ALL, 300);
    assertEquals(
        whole.stream()
            .sorted(
                Comparator.comparing(ListedPublication::publishedAt)
                    .thenComparing(one -> one.id().toString())
                    .reversed())
            .toList(),
        whole);
    List<ListedPublication> first = portal.publications.list(wanted, 100);
    List<ListedPublication> second = portal.publications.list(wanted.withAfter(place(first)), 200);
    assertEquals(whole.subList(0, 100), first);
    assertEquals(whole.subList(100, 300), second);
  }
}
