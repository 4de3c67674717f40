package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.SearchPortal;

/**
 * Real acts with mixed scripts and scanning errors: each is found by its number, its titles and a
 * phrase.
 */
class ActsTest {
  private static final Path ACTS = Path.of(System.getProperty("shared.data", "none"), "acts");
  private static final Pattern NUMBER = Pattern.compile("№ ?([0-9]+-[0-9]+)");

  private static SearchPortal portal;
  private static final Map<PublicationId, Act> PUBLISHED = new LinkedHashMap<>();

  private record Act(String number, Map<Language, EditionText> texts) {}

  @BeforeAll
  static void publish(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(ACTS), "real acts are not here: " + ACTS);
    portal = new SearchPortal(folder);
    portal.index.rebuild().get();
    try (Stream<Path> acts = Files.list(ACTS)) {
      acts.filter(Files::isDirectory).sorted().forEach(ActsTest::publishAct);
    }
    portal.deliver();
  }

  @AfterAll
  static void close() {
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  void everyActIsFoundFirstByItsNumber() {
    PUBLISHED.forEach(
        (id, act) -> assertEquals(id, first("№ " + act.number(), Language.KK), act.number()));
  }

  @Test
  void everyActIsFoundFirstByItsTitleInBothLanguages() {
    PUBLISHED.forEach((id, act) ->
        act.texts().forEach((language, text) -> assertEquals(id, first(text.title(), language))));
  }

  @Test
  void everyActIsFoundByAPhraseOfItsBody() {
    PUBLISHED.forEach((id, act) ->
        act.texts().forEach((language, text) -> assertFound(id, phrase(text), language)));
  }

  private static void assertFound(PublicationId id, String phrase, Language language) {
    Results results = portal.search.find(SearchRequest.of('"' + phrase + '"', language));
    assertTrue(results.remarks().isEmpty(), phrase + results.remarks());
    assertTrue(results.hits().stream().anyMatch(hit -> hit.publication().equals(id)), phrase);
  }

  private static PublicationId first(String typed, Language reader) {
    Results results = portal.search.find(SearchRequest.of(typed, reader));
    assertTrue(!results.hits().isEmpty(), typed);
    return results.hits().getFirst().publication();
  }

  /** Six words in the middle of the longest paragraph, quotes aside. */
  private static String phrase(EditionText text) {
    String longest =
        text.body().stream()
            .map(block -> ((Block.Paragraph) block).text().text())
            .max(java.util.Comparator.comparingInt(String::length))
            .orElseThrow();
    List<String> words = Arrays.stream(longest.split("[\\s\"“”„]+")).limit(40).toList();
    return String.join(
        " ", words.subList(words.size() / 2, Math.min(words.size(), words.size() / 2 + 6)));
  }

  private static void publishAct(Path folder) {
    try {
      String meta = Files.readString(folder.resolve("meta.yaml"));
      Matcher number = NUMBER.matcher(line(meta, "requisite:"));
      assertTrue(number.find(), folder.toString());
      Act act = new Act(number.group(1), texts(folder));
      var published =
          portal.core.publish(portal.agency.id(), PublicationKind.DOCUMENT, content(act));
      PUBLISHED.put(published.id(), act);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Content content(Act act) {
    Map<String, FieldValue> fields =
        new LinkedHashMap<>(TestPortal.fields(PublicationKind.DOCUMENT).values());
    fields.put("number", new FieldValue.Line(act.number()));
    return new Content(act.texts(), new Fields(fields), Set.of(), false);
  }

  private static Map<Language, EditionText> texts(Path folder) throws IOException {
    Map<Language, EditionText> texts = new EnumMap<>(Language.class);
    for (Language language : List.of(Language.KK, Language.RU)) {
      List<String> paragraphs =
          Arrays.stream(Files.readString(folder.resolve(language.tag() + ".md")).split("\n\\s*\n"))
              .map(String::strip)
              .filter(words -> !words.isEmpty() && !words.startsWith("<"))
              .toList();
      String title = paragraphs.getFirst().replaceFirst("^# ", "");
      texts.put(language, new EditionText(title, "", blocks(paragraphs)));
    }
    return texts;
  }

  private static List<Block> blocks(List<String> paragraphs) {
    return paragraphs.stream()
        .skip(1)
        .map(words -> (Block) new Block.Paragraph(RichText.plain(words)))
        .toList();
  }

  private static String line(String meta, String key) {
    return meta.lines().filter(line -> line.startsWith(key)).findFirst().orElseThrow();
  }
}
