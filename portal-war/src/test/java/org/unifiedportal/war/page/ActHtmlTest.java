package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

class ActHtmlTest {
  private static final PortalTime TIME =
      PortalTime.by(Clock.fixed(Instant.parse("2026-11-24T07:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "KK,2019-03-05,'№\u00a07, <time datetime=\"2019-03-05\">2019 жылғы 5 наурыз</time>'",
    "RU,2019-03-05,№\u00a07 от <time datetime=\"2019-03-05\">5 марта 2019 года</time>",
    "RU,2026-11-23,№\u00a07 от <time datetime=\"2026-11-23\">23 ноября 2026 года</time>",
    "KK,2026-03-03,'№\u00a07, <time datetime=\"2026-03-03\">2026 жылғы 3 наурыз</time>'",
    "EN,2027-01-01,No. 7 of <time datetime=\"2027-01-01\">1 January 2027</time>"
  })
  void theDayIsThatOfTheActAlwaysWithItsYear(Language language, LocalDate day, String said) {
    assertEquals(said, ActHtml.dated(Reader.of(language, Variant.NORMAL, TIME), "7", day));
  }

  @Test
  void aNumberIsWordsAndNoMarkup() {
    Reader reader = Reader.of(Language.KK, Variant.NORMAL, TIME);
    assertEquals("№\u00a0&lt;b&gt;", ActHtml.numbered(reader, "<b>"));
  }

  @Test
  void aNumberIsNotPartedUnlessItIsWiderThanAPhone() {
    Reader reader = Reader.of(Language.KK, Variant.NORMAL, TIME);
    assertEquals(
        "№\u00a0<span class=\"whole\">12-345/Қ</span>", ActHtml.numbered(reader, "12-345/Қ"));
    String wide = "12-345/".repeat(4);
    assertEquals("№\u00a0" + wide, ActHtml.numbered(reader, wide));
  }
}
