package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;

class MarkingTest {
  private static final String LONG =
      "Бұл жерде ештеңе жоқ. ".repeat(40) + "Су құбырының жөндеуі басталды. " + "Соңы. ".repeat(60);

  @Test
  void everyFormOfAWordIsMarked() {
    assertEquals(
        "[Су] [құбырының] жөндеуі",
        marked(marking("су құбыры").all("Су құбырының жөндеуі", Language.KK)));
    assertEquals(
        "Ремонт [водопровода]",
        marked(marking("водопровод").all("Ремонт водопровода", Language.RU)));
  }

  @Test
  void aTextIsKeptLetterByLetter() {
    String text = "«Су құбыры», 2-тарау\nжәне су.";
    List<Piece> pieces = marking("су").all(text, Language.KK);
    assertEquals(text.replace('\n', ' '), plain(pieces));
  }

  @Test
  void theSnippetStandsAroundTheDensestPlace() {
    List<Piece> snippet = marking("су құбыры").best(LONG, Language.KK);
    assertTrue(marked(snippet).contains("[Су] [құбырының] жөндеуі басталды"));
    assertTrue(plain(snippet).startsWith("… ") && plain(snippet).endsWith(" …"), plain(snippet));
    assertTrue(plain(snippet).length() < 320);
  }

  @Test
  void whatIsNotThereGivesNoSnippet() {
    assertTrue(marking("трамвай").best(LONG, Language.KK).isEmpty());
  }

  @Test
  void theBeginningIsShownWithoutMarks() {
    List<Piece> beginning = Marking.beginning(LONG);
    assertFalse(beginning.stream().anyMatch(Piece::marked));
    assertTrue(plain(beginning).startsWith("Бұл жерде") && plain(beginning).endsWith(" …"));
    assertTrue(Marking.beginning("").isEmpty());
  }

  @Test
  void textWithoutSpacesIsCutBetweenCharacters() {
    String smiles = "\uD83D\uDE00".repeat(500);
    String shown = plain(Marking.beginning(smiles));
    assertFalse(Character.isHighSurrogate(shown.charAt(shown.length() - 3)), shown);
  }

  @Test
  void markupInTextStaysText() {
    assertEquals("<b>[су]</b>", marked(marking("су").all("<b>су</b>", Language.KK)));
  }

  private static Marking marking(String typed) {
    return new Marking(List.of(typed.split(" ")));
  }

  private static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
