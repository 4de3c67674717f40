package org.unifiedportal.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.text.PersonalNumber.Kind;

class PersonalNumberTest {
  /** Numbers that nobody has: their days of birth are made up, their control figures are right. */
  @ParameterizedTest
  @ValueSource(strings = {"850101300005", "850101 300005", "850-101-300-005", "(850101300005)"})
  void aPersonsNumberIsFoundHoweverItIsGrouped(String words) {
    assertEquals(
        List.of(new PersonalNumber(Kind.IDENTITY, "85…05")), PersonalNumber.in("ЖСН: " + words));
  }

  @Test
  void inAFileEachNumberCountsOnceAndFiguresOfNeighbouringCellsAreNone() {
    assertEquals(
        2,
        PersonalNumber.identities(
            "Ахметова\t850101300005\nИванов;990215400004 850101300005\n850 101 300 005"));
    assertEquals(0, PersonalNumber.identities("850101300006 951340000123 KZ850101300005"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"50101500000", "1015500007", "215600008"})
  void aNumberThatATableTookForASumIsKnownWithoutItsNoughts(String figures) {
    assertTrue(PersonalNumber.ofFigures(figures).orElseThrow().endsWith(figures));
    assertEquals(12, PersonalNumber.ofFigures(figures).orElseThrow().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "850101300005",
        "50101500001",
        "50101300002",
        "77012345678",
        "87012345678",
        "15600008",
        "-50101500000"
      })
  void ofWholeNumbersSumsAndTelephonesNothingIsMade(String figures) {
    assertEquals(Optional.empty(), PersonalNumber.ofFigures(figures));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111111",
        "4111 1111 1111 1111",
        "5555-5555-5555-4444",
        "2200 0000 0000 0004",
        "378282246310005",
        "3782 822463 10005"
      })
  void aCardIsFoundByItsControlFigure(String words) {
    assertEquals(Kind.CARD, PersonalNumber.in("Карта " + words).getFirst().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "850101300006",
        "850140300005",
        "951340000123",
        "+7 7000 55-01-23",
        "4111111111111112",
        "1111111111111117",
        "KZ86125KZT5004100100",
        "03-047-123-456-7890",
        "12.11.2026 10:14",
        "1 234 567 890 123"
      })
  void whatOnlyLooksLikeOneIsLeftAlone(String words) {
    assertEquals(List.of(), PersonalNumber.in(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Қызмет бабында пайдалану үшін",
        "«Для служебного пользования»",
        "Для служебного  пользования. Экз. № 2",
        "Қаулы\n(ҚЫЗМЕТ БАБЫНДА ПАЙДАЛАНУ ҮШІН)\nмәтін"
      })
  void aMarkStandsOnALineOfItsOwn(String words) {
    assertTrue(RestrictedMark.standsIn(words));
  }

  @Test
  void aSentenceMaySpeakOfTheMark() {
    assertFalse(
        RestrictedMark.standsIn(
            "Документы с пометкой «Для служебного пользования» хранятся в сейфе."));
  }
}
