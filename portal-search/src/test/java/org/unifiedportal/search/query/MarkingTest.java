package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.TextCollection;

class MarkingTest {
  private static final String LONG =
      "Бұл жерде ештеңе жоқ. ".repeat(40) + "Су құбырының жөндеуі басталды. " + "Соңы. ".repeat(60);

  @Test
  void everyFormOfAWordIsMarked() {
    assertEquals(
        "[Су] [құбырының] жөндеуі",
        marked(title("су құбыры", Language.KK, "Су құбырының жөндеуі")));
    assertEquals(
        "Ремонт [водопровода]", marked(title("водопровод", Language.RU, "Ремонт водопровода")));
  }

  @Test
  void aTextIsKeptLetterByLetter() {
    String text = "«Су құбыры», 2-тарау\nжәне су.";
    assertEquals(text.replace('\n', ' '), plain(title("су", Language.KK, text)));
  }

  @Test
  void theSnippetStandsAroundTheDensestPlace() {
    List<Piece> snippet = snippet("су құбыры", LONG);
    assertTrue(marked(snippet).contains("[Су] [құбырының] жөндеуі басталды"));
    assertTrue(plain(snippet).startsWith("… ") && plain(snippet).endsWith(" …"), plain(snippet));
    assertTrue(plain(snippet).length() < 320);
  }

  @Test
  void whatStandsFarDownIsShown() {
    String text = "Бұл жерде ештеңе жоқ. ".repeat(2_000) + "Су құбыры.";
    assertTrue(marked(snippet("құбыры", text)).contains("Су [құбыры]."));
  }

  @Test
  void whatStandsTooFarDownIsFoundAndTheBeginningShown() {
    String longer = "Бұл жерде ештеңе жоқ. ".repeat(4_000) + "Су құбыры.";
    assertTrue(plain(snippet("құбыры", longer)).startsWith("Бұл жерде"));
  }

  @Test
  void marksFallOnWhatWasWritten() {
    String written = "\u00ADСу құ\u00ADбыры мен \u200Bжолы туралы\u00AD";
    assertEquals(
        "\u00ADСу құ\u00ADбыры мен \u200B[жолы] туралы\u00AD", marked(snippet("жол", written)));
    assertEquals(
        "\u00AD[Су] [құ\u00ADбыры] мен \u200Bжолы туралы\u00AD",
        marked(snippet("су құбыры", written)));
  }

  @Test
  void aWordOfTheTitleIsNotMarkedInTheBody() {
    Hit hit = find("мектеп", Language.KK, "Мектеп туралы", "Бала туралы айтылды.");
    assertEquals("[Мектеп] туралы", marked(hit.title()));
    assertEquals("Бала туралы айтылды.", marked(hit.snippet()));
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
    assertEquals("<b>[су]</b>", marked(title("су", Language.KK, "<b>су</b>")));
  }

  private static List<Piece> title(String asked, Language language, String title) {
    return find(asked, language, title, "").title();
  }

  private static List<Piece> snippet(String asked, String body) {
    return find(asked, Language.KK, "Хабар", body).snippet();
  }

  private static Hit find(String asked, Language language, String title, String body) {
    TextCollection.Text text = new TextCollection.Text(new UUID(0, 1), language, title, body);
    try (TextCollection texts = TextCollection.of(List.of(text))) {
      Search search = new Search(texts, PortalTime.by(Clock.systemUTC()), Duration.ofMinutes(1));
      return search.find(SearchRequest.of(asked, language)).hits().getFirst();
    }
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
