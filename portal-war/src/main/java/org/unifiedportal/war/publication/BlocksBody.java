package org.unifiedportal.war.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.http.Pointer;

/**
 * Reads the blocks of a body one by one, so that every wrong one is named; nothing stands in its
 * place, so that those behind it keep their numbers.
 */
final class BlocksBody {
  private static final Block NOTHING = new Block.Paragraph(RichText.plain(""));

  private BlocksBody() {}

  static List<Block> read(JsonNode blocks, String pointer, Issues issues) {
    List<Block> read = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      readOne(blocks.get(i), Pointer.below(pointer, i), issues, read);
    }
    return read;
  }

  private static void readOne(JsonNode block, String at, Issues issues, List<Block> read) {
    if (!block.isObject()) {
      issues.add(at, "issue.not-an-object");
      read.add(NOTHING);
      return;
    }
    try {
      read.add(BlockJson.read(block));
      issues.addIf(
          "image".equals(block.path("kind").asText()) && !block.path("alt").isTextual(),
          at + "/alt",
          "issue.stop.alt");
    } catch (JsonProcessingException wrong) {
      read.add(NOTHING);
      note(wrong, at, issues);
    }
  }

  private static void note(JsonProcessingException wrong, String at, Issues issues) {
    switch (wrong) {
      case InvalidTypeIdException unknown ->
          issues.add(at + "/kind", "issue.block-kind", String.valueOf(unknown.getTypeId()));
      case UnrecognizedPropertyException unknown ->
          issues.add(below(at, unknown), "issue.unknown-member", unknown.getPropertyName());
      case JsonMappingException refused -> issues.add(below(at, refused), "issue.block");
      default -> issues.add(at, "issue.block");
    }
  }

  private static String below(String at, JsonMappingException wrong) {
    String pointer = at;
    for (JsonMappingException.Reference step : wrong.getPath()) {
      pointer =
          step.getFieldName() == null
              ? Pointer.below(pointer, Math.max(step.getIndex(), 0))
              : Pointer.below(pointer, step.getFieldName());
    }
    return pointer;
  }
}
