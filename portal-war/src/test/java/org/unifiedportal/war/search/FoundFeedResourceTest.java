package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedRules;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundFeedResourceTest {
  private static final String SU = "/kk/search/atom.xml?q=%D1%81%D1%83";

  private SearchInMemory search;

  @BeforeAll
  void open() {
    search = new SearchInMemory();
  }

  @AfterAll
  void close() {
    search.close();
  }

  @Test
  void aQuestionHasAFeedOfWhatItFindsNewestFirst() {
    SearchInMemory.Reply feed = search.get(SU);
    assertEquals(200, feed.status());
    assertEquals("application/atom+xml;charset=utf-8", feed.header("Content-Type"));
    List<String> published =
        Pattern.compile("<published>([^<]+)")
            .matcher(feed.text())
            .results()
            .map(MatchResult::group)
            .toList();
    assertTrue(published.size() > 1, feed.text());
    assertEquals(published.stream().sorted().toList().reversed(), published);
    FeedFormat atom = FeedFormat.find("atom.xml").orElseThrow();
    List<String> broken =
        FeedRules.broken(atom, feed.body(), SearchInMemory.BASE + SU).stream()
            .filter(rule -> !rule.startsWith("a moment is plausible"))
            .toList();
    assertEquals(List.of(), broken);
  }

  @Test
  void theFiltersOfThePageNarrowTheFeed() {
    String acts = search.get(SU + "&format=pdf").text();
    assertEquals(2, acts.split("<entry>", -1).length, acts);
    assertTrue(acts.contains("Ауыз су тарифі"), acts);
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    String tag = search.get(SU).header("ETag");
    SearchInMemory.Reply again = search.get(SU, Map.of("If-None-Match", tag));
    assertEquals(304, again.status());
    assertEquals(0, again.body().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&kind=secret", "&sort=newest", "&page=2", "&x=y", "&format=exe"})
  void anUnknownParameterIsAnUnknownAddress(String more) {
    assertEquals(404, search.get(SU + more).status());
  }
}
