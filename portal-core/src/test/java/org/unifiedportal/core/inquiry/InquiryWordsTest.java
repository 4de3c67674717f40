package org.unifiedportal.core.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryWordsTest {
  @ParameterizedTest
  @CsvSource({
    "'  Су   ҚҰБЫРЫ ', су құбыры",
    "№ 118-VIII, № 118-viii",
    "ЖСН 900101300123 анықтама, жсн ••• анықтама",
    "87011234567, ",
    "+7 (701) 123-45-67 кім, ••• кім",
    "4400 4301 1234 5678 карта, ••• карта",
    "aigul@mail.kz жауабы, ••• жауабы",
    "бюджет 2026-2028, бюджет 2026-2028",
    "'тариф\u0000\u202e су', тариф су"
  })
  void whatNamesAPersonIsMaskedAndTheRestIsOneName(String typed, String counted) {
    assertEquals(Optional.ofNullable(counted), InquiryWords.of(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "???", "•••", "\u0000", "☺"})
  void whatSaysNothingIsNotCounted(String typed) {
    assertTrue(InquiryWords.of(typed).isEmpty(), typed);
  }

  @Test
  void noMoreThanEightyCharactersAreKeptAndNoEightFiguresEver() {
    String endless = "су ".repeat(200) + "123456789012";
    assertTrue(InquiryWords.of(endless).orElseThrow().length() <= InquiryWords.LONGEST);
    String cut = "а".repeat(70) + " 123456789012345";
    assertFalse(InquiryWords.of(cut).orElseThrow().matches(".*\\d{3}.*"));
  }
}
