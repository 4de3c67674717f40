package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.publication.EditionText;

class SummaryTest {

  @Test
  void theLeadIsTheSummary() {
    assertEquals("Су бар.", Summary.of(new EditionText("Т", "Су бар.", List.of())));
  }

  @Test
  void withoutLeadTheFirstParagraphSpeaksNotTheNoteAbove() {
    Block note = new Block.Callout(Block.Tone.NOTE, RichText.plain("Күші жойылды."));
    Block first = new Block.Paragraph(RichText.plain("Карантин\nорнатылсын."));
    assertEquals(
        "Карантин орнатылсын.", Summary.of(new EditionText("Т", "", List.of(note, first))));
    assertEquals("Т", Summary.of(new EditionText("Т", "", List.of(note))));
  }

  @Test
  void longWordsAreCutBetweenWords() {
    Block first = new Block.Paragraph(RichText.plain("шешім ".repeat(100)));
    String summary = Summary.of(new EditionText("Т", "", List.of(first)));
    assertTrue(summary.length() <= 161 && summary.endsWith("шешім…"), summary);
  }
}
