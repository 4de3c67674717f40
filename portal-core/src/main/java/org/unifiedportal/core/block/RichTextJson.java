package org.unifiedportal.core.block;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rich text from a plain string or a list of runs, and refuses members it doesn't know. */
final class RichTextJson {
  private static final Set<String> MEMBERS = Set.of("text", "bold", "italic", "link");

  private RichTextJson() {}

  static RichText read(Object json) {
    return switch (json) {
      case String words -> RichText.plain(words);
      case List<?> runs -> new RichText(runs.stream().map(RichTextJson::run).toList());
      case null, default ->
          throw new IllegalArgumentException("text is a string or a list of runs, not: " + json);
    };
  }

  private static Run run(Object json) {
    if (!(json instanceof Map<?, ?> run) || !MEMBERS.containsAll(run.keySet())) {
      throw new IllegalArgumentException("a run has text, bold, italic, link: " + json);
    }
    return new Run(words(run, "text"), is(run, "bold"), is(run, "italic"), words(run, "link"));
  }

  private static String words(Map<?, ?> run, String member) {
    return switch (run.get(member)) {
      case null -> "";
      case String words -> words;
      default -> throw new IllegalArgumentException(member + " is a string");
    };
  }

  private static boolean is(Map<?, ?> run, String member) {
    return switch (run.get(member)) {
      case null -> false;
      case Boolean yes -> yes;
      default -> throw new IllegalArgumentException(member + " is true or false");
    };
  }
}
