package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.text.Language;

class AcceptedLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru                          | RU
          ru-RU,ru;q=0.9,en;q=0.8     | RU
          en;q=0.5, kk;q=0.7          | KK
          de-DE, fr;q=0.9, en;q=0.1   | EN
          de, fr                      | KK
          *                           | KK
          ru;q=0, en;q=0.3            | EN
          kk-Latn-KZ                  | KK
          ;;;                         | KK
          ru;q=hello                  | KK
          """)
  void theMostWantedLanguageOfThePortalIsChosen(String header, Language expected) {
    assertEquals(expected, AcceptedLanguage.of(header));
  }

  @Test
  void withoutAHeaderTheStateLanguageIsChosen() {
    assertEquals(Language.KK, AcceptedLanguage.of(null));
    assertEquals(Language.KK, AcceptedLanguage.of(""));
  }

  @Test
  void anEndlessHeaderIsNotParsed() {
    assertEquals(Language.KK, AcceptedLanguage.of("ru,".repeat(100_000)));
  }
}
