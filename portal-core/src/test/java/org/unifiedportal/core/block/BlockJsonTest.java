package org.unifiedportal.core.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockJsonTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  /** One of each, so that a new kind of block has to be added here. */
  static final List<Block> ONE_OF_EACH =
      List.of(
          new Block.Heading(2, "Не істеліп жатыр"),
          new Block.Paragraph(
              new RichText(
                  List.of(
                      Run.plain("Су "),
                      new Run("кешке", true, false, ""),
                      new Run(" беріледі", false, true, "https://example.kz/a?b=c#d")))),
          new Block.Listing(true, 3, List.of(RichText.plain("бір"), RichText.plain("екі"))),
          new Block.KeyFacts(List.of(new Block.Fact("Ұзындығы", "1,2 км"))),
          new Block.Steps(List.of(RichText.plain("Қоңырау шалыңыз"))),
          new Table(
              "Кесте",
              List.of(
                  new Table.Row(
                      List.of(
                          Table.Cell.of(RichText.plain("Атауы"), true),
                          new Table.Cell(RichText.plain(""), false, 2, 3))))),
          new Block.Quote(RichText.plain("Ертең бітеді"), "А. Сейітов", "бөлім басшысы"),
          new Block.Callout(Block.Tone.IMPORTANT, RichText.plain("Суды қайнатып ішіңіз")),
          new Block.ContactCard("Кезекші", "", "+7 (7000) 55-01-23", "", "", ""),
          new Block.PlaceTime(
              "Мектеп",
              Instant.parse("2026-11-20T05:00:00Z"),
              Instant.parse("2026-11-20T07:00:00Z")),
          new Media.Image("/media/road.svg", "Жол", "", "Өз суретіміз", 640, 360),
          new Media.FileLink("/d/1", "Өтініш үлгісі", "DOCX", 56_000),
          new Media.Video("/media/a.mp4", "/media/a.vtt", "Жиналыс"),
          new Block.MapPoint(43.2, 77.1, "Орталық алаңның солтүстігінде"),
          new Block.Preformatted("Аты  ____\nКүні ____"));

  @Test
  void everyBlockComesBackAsItWas() {
    assertEquals(ONE_OF_EACH, BlockJson.readStored(BlockJson.write(ONE_OF_EACH)));
  }

  @Test
  void everyKindOfBlockIsTriedHere() {
    long kinds =
        java.util.stream.Stream.of(Block.Words.class, Media.class)
                .mapToLong(family -> family.getPermittedSubclasses().length)
                .sum()
            + 1;

    assertEquals(kinds, ONE_OF_EACH.stream().map(Block::getClass).distinct().count());
  }

  @Test
  void everyBlockWithWordsHasPlainText() {
    for (Block block : ONE_OF_EACH) {
      assertFalse(PlainText.of(block).isBlank(), block::toString);
    }
    assertTrue(PlainText.of(ONE_OF_EACH).contains("кешке"));
  }

  @Test
  void plainWordsMayBeWrittenWithoutRuns() throws Exception {
    JsonNode json = PLAIN.readTree("{\"kind\":\"paragraph\",\"text\":\"Су бар\"}");

    assertEquals(new Block.Paragraph(RichText.plain("Су бар")), BlockJson.read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"unknown\"}",
        "{\"text\":\"no kind\"}",
        "{\"kind\":\"heading\",\"level\":1,\"text\":\"a\"}",
        "{\"kind\":\"heading\",\"level\":\"2\",\"text\":\"a\"}",
        "{\"kind\":\"heading\",\"level\":2,\"text\":\" \"}",
        "{\"kind\":\"heading\",\"level\":2,\"text\":\"a\",\"more\":1}",
        "{\"kind\":\"paragraph\",\"text\":[{\"text\":\"a\",\"link\":\"javascript:alert(1)\"}]}",
        "{\"kind\":\"paragraph\",\"text\":[{\"text\":\"a\",\"link\":\"//evil.example\"}]}",
        "{\"kind\":\"paragraph\",\"text\":[{\"text\":\"a\",\"onclick\":\"x\"}]}",
        "{\"kind\":\"paragraph\",\"text\":7}",
        "{\"kind\":\"list\",\"numbered\":true,\"start\":1,\"items\":[]}",
        "{\"kind\":\"image\",\"source\":\"https://evil.example/a.png\",\"width\":1,\"height\":1}",
        "{\"kind\":\"image\",\"source\":\"/media/../secret\",\"width\":1,\"height\":1}",
        "{\"kind\":\"map\",\"latitude\":91,\"longitude\":0,\"text\":\"a\"}",
      })
  void whatIsNotABlockIsRefused(String json) throws Exception {
    JsonNode node = PLAIN.readTree(json);

    assertThrows(JsonProcessingException.class, () -> BlockJson.read(node));
  }
}
