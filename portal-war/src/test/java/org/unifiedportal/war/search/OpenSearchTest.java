package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.war.settings.Settings;

class OpenSearchTest {
  /** OpenSearch 1.1 allows a short name no more. */
  private static final int LONGEST_NAME = 16;

  private final OpenSearchResource resource =
      new OpenSearchResource(Settings.local(Path.of("/home/portal"), 8080, false));

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aBrowserLearnsToSearchHereAndAReaderOfFeedsToFollow(String language) {
    String text = resource.description(language).getEntity().toString();
    Document told = Jsoup.parse(text, "", Parser.xmlParser());

    String name = told.selectFirst("ShortName").text();
    assertTrue(name.length() <= LONGEST_NAME, name);
    assertEquals(language, told.selectFirst("Language").text());
    String search = "http://localhost:8080/" + language + "/search";
    assertEquals(
        List.of(
            search + "?q={searchTerms}",
            search + "/atom.xml?q={searchTerms}",
            search + "/opensearch.xml"),
        told.select("Url").eachAttr("template"));
  }
}
