package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that never fails proves nothing: each is seen to fail on a planted breach. */
class FeedRulesTest {
  private static final Feed GOOD = FeedSamples.feed(2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "atom.xml|<title>Бірінші|<title>&lt;b>Бірінші&lt;/b>|words hold no tags",
        "atom.xml|<title>Бірінші|<title>A &amp;amp; B|words hold no entities",
        "atom.xml|:1:kk</id>|:2:kk</id>|no id stands twice",
        "atom.xml|07:00:00.000000001Z</updated>|07:00:00.000000002Z</updated>|no two entries",
        "atom.xml|rel=\"self\"|rel=\"me\"|self link is the address",
        "atom.xml|2026-11-16T07:00:00Z</published>|2026-11-16T07:00Z</published>|RFC 3339",
        "atom.xml|2026-11-16T07:00:00Z</published>|2027-11-16T07:00:00Z</published>|plausible",
        "atom.xml|<id>tag:|<id>tog:|canonical full URI",
        "atom.xml|href=\"https://portal.example/ru/|href=\"/ru/|absolute",
        "atom.xml|&lt;p&gt;|&lt;p onclick=\"x()\"&gt;|attribute is harmless",
        "atom.xml|&lt;p&gt;|&lt;script&gt;&lt;/script&gt;&lt;p&gt;|HTML is harmless",
        "atom.xml|&lt;p&gt;|&lt;p&gt;&lt;a href=\"/x\"&gt;x&lt;/a&gt;|links are absolute",
        "atom.xml|term=\"problem\"|term=\"\"|has a term",
        "atom.xml|xml:lang=\"kk\"|xml:lang=\"qaz\"|language tag",
        "rss.xml|<guid isPermaLink=\"false\">|<guid>|says so",
        "rss.xml|Mon, 16 Nov 2026 07:00:00 GMT</pubDate>|16 Nov 26 07:00 ALMT</pubDate>|RFC 822",
        "rss.xml|<dc:creator>|<source/><dc:creator>|element is known",
        "feed.json|\"content_html\"|\"content\"|member is known",
        "feed.json|:1:kk|:2:kk|no id stands twice",
        "feed.json|\"feed_url\":\"https|\"feed_url\":\"http|feed_url is the address",
      })
  void aPlantedBreachIsFound(String file, String good, String bad, String rule) {
    FeedFormat format = FeedFormat.find(file).orElseThrow();
    String document = new String(format.write(GOOD), StandardCharsets.UTF_8);
    assertTrue(document.contains(good), document);

    List<String> broken = broken(format, document.replace(good, bad));

    assertFalse(broken.isEmpty());
    assertTrue(broken.stream().anyMatch(found -> found.contains(rule)), broken::toString);
  }

  @ParameterizedTest
  @CsvSource({"atom.xml", "rss.xml", "feed.json"})
  void aGoodFeedBreaksNone(String file) {
    FeedFormat format = FeedFormat.find(file).orElseThrow();

    assertEquals(List.of(), broken(format, new String(format.write(GOOD), StandardCharsets.UTF_8)));
  }

  private static List<String> broken(FeedFormat format, String document) {
    return FeedRules.broken(
        format, document.getBytes(StandardCharsets.UTF_8), GOOD.addressOf(format));
  }
}
