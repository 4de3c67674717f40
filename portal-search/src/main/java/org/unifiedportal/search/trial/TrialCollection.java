package org.unifiedportal.search.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;

/** Texts and the questions put to them. */
public record TrialCollection(String name, List<TrialText> texts, List<TrialQuestion> questions) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the lists. */
  public TrialCollection {
    texts = List.copyOf(texts);
    questions = List.copyOf(questions);
  }

  /**
   * Reads a folder with {@code docs.jsonl} (id, lang, title, text) and {@code queries.jsonl} (id,
   * lang, text, variants); what else stands there is not looked at.
   */
  public static TrialCollection read(Path folder) throws IOException {
    List<TrialText> texts = new ArrayList<>();
    for (JsonNode one : lines(folder.resolve("docs.jsonl"))) {
      String title = one.path("title").asText("");
      texts.add(new TrialText(id(one), language(one), title, one.path("text").asText("")));
    }
    List<TrialQuestion> questions = new ArrayList<>();
    for (JsonNode one : lines(folder.resolve("queries.jsonl"))) {
      questions.add(new TrialQuestion(id(one), language(one), wordings(one)));
    }
    return new TrialCollection(folder.getFileName().toString(), texts, questions);
  }

  /** Reads every collection of a folder, by name. */
  public static List<TrialCollection> readAll(Path folder) throws IOException {
    List<TrialCollection> all = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path one : found.filter(Files::isDirectory).sorted().toList()) {
        all.add(read(one));
      }
    }
    return all;
  }

  /** Several as one, named with a plus between; ids begin with the name of their collection. */
  static TrialCollection union(List<TrialCollection> parts) {
    return new TrialCollection(
        parts.stream().map(TrialCollection::name).collect(Collectors.joining("+")),
        parts.stream().flatMap(part -> part.texts().stream().map(part::named)).toList(),
        parts.stream().flatMap(part -> part.questions().stream().map(part::named)).toList());
  }

  /** The language of its texts. */
  Language language() {
    return texts.getFirst().language();
  }

  private TrialText named(TrialText text) {
    return new TrialText(name + "/" + text.id(), text.language(), text.title(), text.body());
  }

  private TrialQuestion named(TrialQuestion question) {
    return new TrialQuestion(name + "/" + question.id(), question.language(), question.wordings());
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static String id(JsonNode one) {
    return one.required("id").asText();
  }

  private static Language language(JsonNode one) {
    return Language.of(one.required("lang").asText());
  }

  private static Map<String, String> wordings(JsonNode question) {
    Map<String, String> wordings = new LinkedHashMap<>();
    wordings.put(TrialQuestion.ORIGINAL, question.required("text").asText());
    question
        .path("variants")
        .properties()
        .forEach(way -> wordings.put(way.getKey(), way.getValue().asText()));
    return wordings;
  }
}
