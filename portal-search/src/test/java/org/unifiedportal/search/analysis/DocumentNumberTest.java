package org.unifiedportal.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "46-260",
        "№ 46-260",
        "№46-260",
        "N 46-260",
        "No. 46-260",
        "46 – 260",
        " #46-260 "
      })
  void aNumberIsTheSameHoweverItIsTyped(String typed) {
    assertEquals("46-260", DocumentNumber.read(typed).orElseThrow().key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"124-НҚ", "124-нқ", "124-НК", "124-HK", "№ 124-нк", "124—НҚ"})
  void lettersOfANumberMayBeTypedOnAnyKeyboard(String typed) {
    assertEquals("124-НК", DocumentNumber.read(typed).orElseThrow().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "су құбыры", "№", "бекіту туралы 46-260", "-", "12.05.2026 жылы", "--1"})
  void otherWordsAreNoNumber(String typed) {
    assertTrue(DocumentNumber.read(typed).isEmpty(), typed);
  }

  @Test
  void aStrangeNumberOfACatalogueHasAKeyToo() {
    assertEquals("Б/Н(2)", DocumentNumber.of("б/н (2)").key());
  }

  @Test
  void aPlainNumberIsOne() {
    assertEquals("124", DocumentNumber.read("124").orElseThrow().key());
  }
}
