package org.unifiedportal.war.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainHtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Су <b>болмайды</b><br>ертең</p>|<p>Су <b>болмайды</b><br>ертең</p>",
        "<p class=\"x\" onclick=\"y()\">а</p>|<p>а</p>",
        "<script>alert(1)</script><p>а</p>|<p>а</p>",
        "<a href=\"/kk/help\">а</a>|<a href=\"https://portal.example/kk/help\">а</a>",
        "<a href=\"#x\">а</a>|<a href=\"https://portal.example/kk/a/news/2026/b#x\">а</a>",
        "<a href=\"tel:+77000551112\">а</a>|<a href=\"tel:+77000551112\">а</a>",
        "<a href=\"javascript:x\">а</a>|<a>а</a>",
        "<a href=\"geo:1,2\">картадан</a>|<a>картадан</a>",
        "<svg><path d=\"M1\"/></svg>а|а",
        "<td>ұя</td>|ұя",
        "<pre>  1   2</pre>|<pre>  1   2</pre>",
        "a &amp; b &lt; c|a &amp; b &lt; c",
      })
  void onlyWhatEveryReaderKnowsIsLeft(String html, String plain) {
    assertEquals(plain, PlainHtml.of(html, "https://portal.example/kk/a/news/2026/b"));
  }
}
