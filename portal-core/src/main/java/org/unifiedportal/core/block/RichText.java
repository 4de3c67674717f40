package org.unifiedportal.core.block;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** Words with bold, italic and links. A line end inside the text is a line break. */
public record RichText(@JsonValue List<Run> runs) {
  /** Copies the runs; an empty list is an empty cell. */
  public RichText {
    runs = List.copyOf(runs);
  }

  /** Reads a list of runs, or a plain string as one run. */
  @JsonCreator
  static RichText read(Object json) {
    return RichTextJson.read(json);
  }

  /** Plain words. */
  public static RichText plain(String text) {
    return text.isEmpty() ? new RichText(List.of()) : new RichText(List.of(Run.plain(text)));
  }

  /** The words without styles. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
