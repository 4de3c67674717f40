package org.unifiedportal.war.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Picture;

/**
 * A block as it is typed: what it is, and its words in one text area.
 *
 * @param kind one of {@link #KINDS}, or {@link #KEPT} for one that is only carried along
 * @param text of a list one item a line, of facts "name: value"; of a kept one its JSON
 * @param picture the identity of a picture of the library that was chosen, else empty
 * @param image JSON of the block that shows a chosen picture, else empty
 * @param told what is said of a picture whose library doesn't tell it
 */
record Piece(String kind, String text, String picture, String image, Told told) {
  /** What can be added. */
  static final List<String> KINDS =
      List.of("paragraph", "heading", "list", "steps", "facts", "important", "picture");

  /** A picture of the library: its text is the caption. */
  static final String PICTURE = "picture";

  /** A block that this form doesn't change. */
  static final String KEPT = "kept";

  /**
   * What is told of a picture beside it, for its library.
   *
   * @param alt what it shows, in the language of the text
   * @param decorative "yes" where it only decorates
   * @param credit who made it
   */
  record Told(String alt, String decorative, String credit) {
    static final Told NOTHING = new Told("", "", "");

    boolean isDecorative() {
      return decorative.equals("yes");
    }
  }

  Piece(String kind, String text) {
    this(kind, text, "", "", Told.NOTHING);
  }

  /** The same showing this picture by this block; of another one nothing is told yet. */
  Piece showing(String id, String json) {
    return new Piece(kind, text, id, json, told);
  }

  static Piece of(Block block) {
    return typed(block).orElseGet(() -> new Piece(KEPT, json(block).toString()));
  }

  private static JsonNode json(Block block) {
    return BlockJson.write(List.of(block)).get(0);
  }

  private static Optional<Piece> typed(Block block) {
    return switch (block) {
      case Block.Heading heading -> piece("heading", heading.level() == 2, heading.text());
      case Block.Paragraph paragraph ->
          piece("paragraph", true, InlineText.write(paragraph.text()));
      case Block.Listing list -> items("list", !list.numbered(), list.items());
      case Block.Steps steps -> items("steps", true, steps.steps());
      case Block.KeyFacts facts -> facts(facts);
      case Block.Callout callout ->
          piece(
              "important",
              callout.tone() == Block.Tone.IMPORTANT,
              InlineText.write(callout.text()));
      case Block.Words words -> Optional.empty();
      case Table table -> Optional.empty();
      case Media.Image image -> picture(image);
      case Media media -> Optional.empty();
    };
  }

  /** Pictures that didn't come from the library are only carried along. */
  private static Optional<Piece> picture(Media.Image image) {
    return Cut.keyOf(image.source())
        .map(key -> new Piece(PICTURE, image.caption()).showing("", json(image).toString()));
  }

  private static Optional<Piece> piece(String kind, boolean isTypable, String text) {
    return isTypable ? Optional.of(new Piece(kind, text)) : Optional.empty();
  }

  private static Optional<Piece> items(String kind, boolean isTypable, List<RichText> items) {
    boolean oneLineEach = items.stream().noneMatch(item -> item.text().contains("\n"));
    String text = items.stream().map(InlineText::write).collect(Collectors.joining("\n"));
    return piece(kind, isTypable && oneLineEach, text);
  }

  private static Optional<Piece> facts(Block.KeyFacts facts) {
    Stream<String> lines = facts.facts().stream().map(fact -> fact.name() + ": " + fact.value());
    String text = lines.collect(Collectors.joining("\n"));
    boolean isTypable =
        text.lines().count() == facts.facts().size()
            && facts.facts().stream().noneMatch(fact -> fact.name().contains(":"));
    return piece("facts", isTypable, text);
  }

  boolean isEmpty() {
    return text.isBlank() && picture.isBlank() && image.isBlank();
  }

  /** The cut that a chosen picture is shown as; empty when none is chosen. */
  Optional<String> cut() {
    return carried().flatMap(json -> Cut.keyOf(json.path("source").asText()));
  }

  /** Whether it shows this picture already, and not one that was chosen instead just now. */
  boolean isShowing(Picture shown) {
    return cut().equals(Optional.of(shown.cut().key()));
  }

  /** The address of the smallest size of a chosen picture, else empty. */
  String thumb() {
    return carried()
        .map(json -> Cut.thumb(json.path("source").asText(), json.path("width").asInt(1)))
        .orElse("");
  }

  /**
   * The block as JSON that the API takes; empty when nothing was typed, no picture chosen, or what
   * was carried along was tampered with.
   */
  Optional<JsonNode> json() {
    return kind.equals(PICTURE)
        ? carried().map(json -> json.put("caption", text.replace('\n', ' ')))
        : block().map(Piece::json);
  }

  private Optional<ObjectNode> carried() {
    try {
      return image.isBlank()
          ? Optional.empty()
          : Optional.of(BlockJson.mapper().readValue(image, ObjectNode.class));
    } catch (java.io.IOException broken) {
      return Optional.empty();
    }
  }

  /** The block; empty when nothing was typed or a kept one was tampered with. */
  Optional<Block> block() {
    try {
      return isEmpty() ? Optional.empty() : Optional.of(read());
    } catch (IllegalArgumentException | java.io.IOException broken) {
      return Optional.empty();
    }
  }

  private Block read() throws java.io.IOException {
    return switch (kind) {
      case "heading" -> new Block.Heading(2, text.replace('\n', ' '));
      case "list" -> new Block.Listing(false, 1, items());
      case "steps" -> new Block.Steps(items());
      case "facts" -> new Block.KeyFacts(lines().map(Piece::fact).toList());
      case "important" -> new Block.Callout(Block.Tone.IMPORTANT, InlineText.read(text));
      case KEPT -> kept();
      case PICTURE -> BlockJson.read(json().orElseThrow(IllegalArgumentException::new));
      default -> new Block.Paragraph(InlineText.read(text));
    };
  }

  private Block kept() throws java.io.IOException {
    JsonNode json = BlockJson.mapper().readTree(text);
    return BlockJson.read(json);
  }

  private List<RichText> items() {
    return lines().map(InlineText::read).toList();
  }

  private Stream<String> lines() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  /** A line without a colon is a name whose value is still missing. */
  private static Block.Fact fact(String line) {
    int colon = line.indexOf(':');
    return colon < 1 || line.substring(colon + 1).isBlank()
        ? new Block.Fact(line.replace(":", ""), "–")
        : new Block.Fact(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }
}
