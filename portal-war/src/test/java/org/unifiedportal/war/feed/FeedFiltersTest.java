package org.unifiedportal.war.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFiltersTest {
  private static Optional<FeedFilters> read(String address) {
    int mark = address.indexOf('?');
    return mark < 0
        ? FeedFilters.read(address, "")
        : FeedFilters.read(address.substring(0, mark), address.substring(mark + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "/kk/feeds/all/all/atom.xml,kk,all,all,atom.xml",
    "/KK/Feeds/SaryBulak/PROBLEM/Atom.XML,kk,sarybulak,problem,atom.xml",
    "/ru/feeds/all/all/rss.xml?agency=sarybulak,ru,sarybulak,all,rss.xml",
    "/ru/feeds/all/all/rss.xml?kind=problem&agency=sarybulak,ru,sarybulak,problem,rss.xml",
    "/ru/feeds/all/all/rss.xml?AGENCY=SARYBULAK&agency=sarybulak,ru,sarybulak,all,rss.xml",
    "/ru/feeds/sarybulak/all/rss.xml?agency=sarybulak,ru,sarybulak,all,rss.xml",
  })
  void whatMeansTheSameIsReadAsTheSame(
      String address, String language, String agency, String kind, String file) {
    assertEquals(Optional.of(new FeedFilters(language, agency, kind, file)), read(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kk/feeds/all/all/atom.xml?district=x",
        "/kk/feeds/all/all/atom.xml?agency=a&agency=b",
        "/kk/feeds/a/all/atom.xml?agency=b",
        "/kk/feeds/a/all/atom.xml?agency=all",
        "/kk/feeds/all/all/atom.xml?agency=",
        "/kk/feeds/all/all/atom.xml?agency",
        "/kk/feeds/all/all/atom.xml?=x",
        "/kk/feeds/all/all/atom.xml?agency=a%20b",
        "/kk/feeds/all/all/atom.xml?&&",
        "/kk/feeds/all/atom.xml",
        "/kk/feeds/all/all/atom.xml/",
        "/kk//feeds/all/all/atom.xml",
        "/kk/news/all/all/atom.xml",
      })
  void whatMeansNothingIsNotGuessed(String address) {
    assertEquals(Optional.empty(), read(address));
  }
}
