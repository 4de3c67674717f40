package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;

class QuoteReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> *Сноска. Утратило силу.*",
        "> *Ескерту. Күші жойылды.*",
        "> Примечание РЦПИ:\n> В тексте сохранена орфография.",
        "> РҚАО ескертпесі.",
      })
  void anEditorsNoteIsACallout(String markdown) {
    Block.Callout note = assertInstanceOf(Block.Callout.class, one(markdown));
    assertEquals(Block.Tone.NOTE, note.tone());
    assertEquals(List.of(Run.plain(note.text().text())), note.text().runs());
  }

  @Test
  void aLastLineWithADashNamesTheSpeaker() {
    String markdown = "> Су келеді.\n>\n> — Ә. Серік, аудан әкімінің орынбасары";
    assertEquals(
        new Block.Quote(RichText.plain("Су келеді."), "Ә. Серік", "аудан әкімінің орынбасары"),
        one(markdown));
    assertEquals(
        new Block.Quote(RichText.plain("Words"), "Somebody", ""), one("> Words  \n> – Somebody"));
  }

  @Test
  void aDashInsideALineNamesNobody() {
    assertEquals(
        new Block.Quote(RichText.plain("Вода — это жизнь, и точка"), "", ""),
        one("> Вода — это жизнь, и точка"));
  }

  @Test
  void aStampInItalicsStaysAParagraphOfLines() {
    Block.Paragraph stamp =
        assertInstanceOf(
            Block.Paragraph.class, one("> *Приложение*  \n> *к решению маслихата*  \n> *№ 4-95*"));
    assertEquals("Приложение\nк решению маслихата\n№ 4-95", stamp.text().text());
  }

  @Test
  void aQuoteThatHoldsAListIsTakenApart() {
    List<Block> blocks = MarkdownReader.read("> words\n>\n> - a\n> - b", new Findings()).blocks();
    assertEquals(2, blocks.size());
    assertInstanceOf(Block.Listing.class, blocks.get(1));
  }

  private static Block one(String markdown) {
    List<Block> blocks = MarkdownReader.read(markdown, new Findings()).blocks();
    assertEquals(1, blocks.size(), blocks.toString());
    return blocks.getFirst();
  }
}
