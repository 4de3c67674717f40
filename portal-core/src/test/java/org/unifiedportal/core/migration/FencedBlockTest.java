package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;

class FencedBlockTest {
  private final Findings findings = new Findings();

  @Test
  void factsKeepTheirValuesAsWritten() {
    assertEquals(
        new Block.KeyFacts(
            List.of(new Block.Fact("Ұзындығы", "1,20"), new Block.Fact("Саны", "1.50"))),
        read("facts", "- {name: Ұзындығы, value: '1,20'}\n- {name: Саны, value: 1.50}"));
  }

  @Test
  void stepsAreAListOfSentences() {
    assertEquals(
        new Block.Steps(List.of(RichText.plain("First."), RichText.plain("Then."))),
        read("steps", "- First.\n- Then."));
  }

  @Test
  void aCalloutHasAToneAndWords() {
    assertEquals(
        new Block.Callout(Block.Tone.IMPORTANT, RichText.plain("Boil it.")),
        read("callout", "tone: important\ntext: Boil it."));
  }

  @Test
  void aContactNeedsOnlyAName() {
    assertEquals(
        new Block.ContactCard("Кезекші", "", "+7 (7000) 55-02-17", "", "", ""),
        read("contact", "{name: Кезекші, phone: \"+7 (7000) 55-02-17\"}"));
  }

  @Test
  void aPlaceHasItsHoursInThePortalsZone() {
    assertEquals(
        new Block.PlaceTime(
            "Клуб", Instant.parse("2026-11-26T13:00:00Z"), Instant.parse("2026-11-26T15:00:00Z")),
        read("place", "{place: Клуб, starts: 2026-11-26T18:00, ends: 2026-11-26 20:00}"));
  }

  @Test
  void aPointOnTheMapHasItsWords() {
    assertEquals(
        new Block.MapPoint(48.211, 71.3402, "Beside the park"),
        read("map", "{latitude: 48.2110, longitude: 71.3402, text: Beside the park}"));
  }

  @Test
  void imagesFilesAndVideosAreKeptByThePortal() {
    assertEquals(
        new Media.Image("/media/a.svg", "A bridge", "", "", 640, 360),
        read("image", "{source: /media/a.svg, alt: A bridge, width: 640, height: 360}"));
    assertEquals(
        new Media.FileLink("/media/a.pdf", "Plan", "PDF", 1200),
        read("file", "{source: /media/a.pdf, title: Plan, format: PDF, bytes: 1200}"));
    assertEquals(
        new Media.Video("/media/a.mp4", "/media/a.vtt", "Film"),
        read("video", "{source: /media/a.mp4, captions: /media/a.vtt, title: Film}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts | {name: a}",
        "steps | []",
        "callout | {tone: loud, text: a}",
        "callout | just words",
        "contact | {phone: 1}",
        "place | {place: a, starts: tomorrow}",
        "map | {latitude: north, longitude: 1, text: a}",
        "image | {source: 'https://elsewhere.example/a.png', alt: a, width: 1, height: 1}",
        "image | {source: /media/a.svg, alt: a, width: 640, height: 360, colour: red}",
        "callout | {tone: note",
        "callout | {tone: note, tone: note, text: a}",
      })
  void aWrongBlockIsRefusedInOneSentence(String name, String yaml) {
    MarkdownReader.read("```" + name + "\n" + yaml + "\n```", findings);
    assertEquals(1, findings.reasons().size());
    String reason = findings.reasons().getFirst();
    assertTrue(reason.startsWith("The block \"" + name + "\" can't be read: "), reason);
    assertTrue(reason.endsWith(".") && reason.lines().count() == 1, reason);
  }

  private Block read(String name, String yaml) {
    String markdown = "```" + name + "\n" + yaml + "\n```\n";
    List<Block> blocks = MarkdownReader.read(markdown, findings).blocks();
    assertEquals(List.of(), findings.reasons());
    return blocks.getFirst();
  }
}
