package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Facets;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

/** Which values of a filter are offered. */
class FilterChoicesTest {
  private final Reader reader =
      Reader.of(Language.KK, Variant.NORMAL, PortalTime.by(Clock.systemUTC()));

  /** Thirty agencies; the first has most. */
  private final Facets facets =
      new Facets(
          Map.of(
              Facet.AGENCY,
              IntStream.rangeClosed(1, 30)
                  .mapToObj(number -> new Facets.Count("a" + number, 100 - number))
                  .toList()));

  private List<SearchPage.Choice> agencies(String chosen) {
    Asked asked = Asked.known(Map.of("q", "су", "agency", chosen));
    return new FilterChoices(asked, facets, reader, Map.of()).all().getFirst().values();
  }

  @Test
  void theTwentyWithMostAreOffered() {
    assertEquals(
        IntStream.rangeClosed(1, 20).mapToObj(number -> "a" + number).toList(),
        agencies("a3").stream().map(SearchPage.Choice::words).toList());
    assertEquals(
        List.of("a3"),
        agencies("a3").stream()
            .filter(SearchPage.Choice::isChosen)
            .map(SearchPage.Choice::words)
            .toList());
  }

  @Test
  void aChosenOneBehindThemCanBeTakenBackToo() {
    SearchPage.Choice first = agencies("a27").getFirst();
    assertEquals(new SearchPage.Choice("a27", "73", "/kk/search?q=%D1%81%D1%83", true), first);
    assertEquals(21, agencies("a27").size());
    assertEquals("0", agencies("a31").getFirst().count());
  }
}
