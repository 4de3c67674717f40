package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Әңгіме: қоғам, ұлт, өнер, ғылым, һ, ү, і — №5 «Ақсай»",
        "a & b < c > d ]]> 😀",
        "AT&T, H&M, 5 < 6",
        "👩‍👩‍👧 отбасы"
      })
  void honestWordsStayAsTheyAre(String words) {
    assertEquals(words, FeedText.title(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script>|‹script›alert(1)‹/script›",
        "<img src=x onerror=y|‹img src=x onerror=y",
        "Су &amp; жол|Су ＆amp; жол",
        "&#60;b&#62;|＆#60;b＆#62;",
        "R&B1|R＆B1",
      })
  void whatLooksLikeMarkupIsDisarmed(String words, String plain) {
    assertEquals(plain, FeedText.title(words));
  }

  @Test
  void controlAndDirectionCharactersAreDropped() {
    assertEquals("Ақсай gpj", FeedText.title("\u202EАқ\u0000са\u0007й\u200B\n\t \uFEFFgpj\u2069"));
    assertEquals("аб", FeedText.title("а\u0085\u009Fб"));
  }

  @Test
  void brokenCharactersNeverReachXml() {
    assertEquals("аб", FeedText.markup("а\uD83Dб"));
    assertEquals("аб", FeedText.markup("а\uFFFF\uFDD0б"));
    assertEquals("а□б", FeedText.markup("а\uFFFDб"));
    assertEquals("<p>\n\t😀</p>", FeedText.markup("<p>\n\t\u0008😀</p>"));
  }

  @Test
  void aTitleIsNeverBlank() {
    assertEquals("…", FeedText.title("\u202E \u0000"));
    assertEquals("", FeedText.line("\u202E \u0000"));
  }
}
