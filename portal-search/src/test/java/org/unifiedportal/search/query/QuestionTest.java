package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.search.analysis.DocumentNumber;

class QuestionTest {
  @Test
  void wordsPhrasesAndMinusAreUnderstood() {
    Question question = Question.read("су \"ауыз су\" -құбыр -\"жылы су\"");
    assertEquals(List.of(word("су"), phrase("ауыз су")), question.wanted());
    assertEquals(List.of(word("құбыр"), phrase("жылы су")), question.unwanted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"“ауыз су”", "„ауыз су“", "\"ауыз су\""})
  void quotesOfAllKeyboardsMakeAPhrase(String typed) {
    assertEquals(List.of(phrase("ауыз су")), Question.read(typed).wanted());
  }

  @Test
  void aDashInsideAWordIsNoMinus() {
    assertEquals(List.of(word("46-260")), Question.read("46-260").wanted());
    assertEquals(List.of(word("әлеуметтік-экономикалық")), wanted("әлеуметтік-экономикалық"));
  }

  @Test
  void numbersOfDocumentsAreSeenAmongWords() {
    assertEquals(List.of("46-260"), numbers("решение 46-260"));
    assertEquals(List.of("124"), numbers("бұйрық № 124"));
    assertEquals(List.of("124"), numbers("124"));
    assertEquals(List.of(), numbers("2026 жыл"));
    assertEquals(List.of("118"), numbers("№118 от 17.11.2026"));
  }

  @Test
  void besideTheWordForAnActANumberIsItsNumber() {
    for (String typed :
        List.of("постановление 118", "Қаулы 118", "118 қаулы", "приказа 118 о дорогах")) {
      assertEquals(List.of("118"), numbers(typed), typed);
    }
    for (String typed : List.of("постановления 2026 года", "дом 118", "автобус 118 қайда")) {
      assertEquals(List.of(), numbers(typed), typed);
    }
  }

  @Test
  void aLonelyMinusIsNothingAsked() {
    assertTrue(Question.read("су - құбыр").unwanted().isEmpty());
  }

  @Test
  void anOpenQuoteIsPlainText() {
    assertEquals(List.of(word("ауыз"), word("су")), wanted("\"ауыз су"));
  }

  @Test
  void signsOfOtherGrammarsArePlainText() {
    for (String typed :
        List.of("title:су", "су*", "/су/", "(су OR от)", "[a TO b]", "су~2", "^5")) {
      assertTrue(Question.read(typed).unwanted().isEmpty(), typed);
    }
  }

  @Test
  void aLongTextIsReadUpToAWholeWord() {
    Question question = Question.read("сөз ".repeat(2500));
    assertTrue(question.shortened());
    assertTrue(question.text().length() <= Question.LONGEST);
    assertEquals(Question.MOST, question.wanted().size());
  }

  @Test
  void anEndlessWordIsCutBetweenCharacters() {
    Question question = Question.read("\uD83D\uDE00".repeat(5000));
    assertTrue(question.shortened());
    assertFalse(Character.isHighSurrogate(question.text().charAt(question.text().length() - 1)));
  }

  @Test
  void anOrdinaryQuestionIsNotShortened() {
    assertFalse(Question.read("  су құбыры  ").shortened());
  }

  private static List<String> numbers(String typed) {
    return Question.read(typed).numbers().stream().map(DocumentNumber::key).distinct().toList();
  }

  private static List<Question.Piece> wanted(String typed) {
    return Question.read(typed).wanted();
  }

  private static Question.Piece word(String words) {
    return new Question.Piece(words, false);
  }

  private static Question.Piece phrase(String words) {
    return new Question.Piece(words, true);
  }
}
