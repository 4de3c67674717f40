package org.unifiedportal.war.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.migration.ReadItem;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

class ItemBodyTest {

  @ParameterizedTest
  @EnumSource(PublicationKind.class)
  void contentOfEveryKindComesBackAsItWasSent(PublicationKind kind) throws Exception {
    Content content = TestPortal.content(kind, "Тақырып", "Заголовок");
    assertEquals(content, ItemBody.read(kind, sent(ItemBody.content(content))));
  }

  @Test
  void blocksOfManyKindsComeBackAsTheyWereSent() throws Exception {
    RichText words =
        new RichText(List.of(Run.plain("a "), new Run("b", true, false, "https://c.example/")));
    Table table = new Table("", List.of(new Table.Row(List.of(new Table.Cell(words, true, 2, 3)))));
    List<Block> body =
        List.of(
            new Block.Heading(2, "h"),
            new Block.Paragraph(words),
            new Block.Listing(true, 4, List.of(words)),
            table,
            new Block.MapPoint(48.2110, 71, "words"),
            new Block.PlaceTime(
                "place",
                Instant.parse("2026-11-20T05:00:00Z"),
                Instant.parse("2026-11-20T06:00:00Z")));
    Content content =
        new Content(
            Map.of(Language.KK, new EditionText("t", "l", body)),
            Fields.NONE,
            Set.of("work.reports"),
            true);
    assertEquals(content, ItemBody.read(PublicationKind.NEWS, sent(ItemBody.content(content))));
  }

  @Test
  void aDraftNamesKindOriginAndAddress() {
    JsonNode draft = ItemBody.draft(item(Optional.of(new Slug("su"))));
    assertEquals("news", draft.path("kind").asText());
    assertEquals("old/1", draft.path("origin").asText());
    assertEquals("su", draft.path("slug").asText());
    assertFalse(ItemBody.draft(item(Optional.empty())).has("slug"));
  }

  @Test
  void publishingKeepsTheOriginalDate() {
    assertEquals(
        "{\"originally\":\"1998-05-26T02:00:00Z\"}",
        ItemBody.publish(item(Optional.empty())).toString());
  }

  private static ReadItem.Ready item(Optional<Slug> slug) {
    PublicationKind kind = PublicationKind.NEWS;
    return new ReadItem.Ready(
        "item",
        kind,
        TestPortal.content(kind, "Т", "З"),
        new ReadItem.Provenance(
            "old/1", Optional.of(Instant.parse("1998-05-26T02:00:00Z")), slug, ""),
        List.of());
  }

  private static JsonNode sent(JsonNode body) throws JsonProcessingException {
    return BlockJson.mapper().readTree(body.toString());
  }
}
