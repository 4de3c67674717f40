package org.unifiedportal.war.search;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program asks of the search, in its own words. */
public class SearchDemand {
  /** What is sought. */
  @QueryParam(Asked.WORDS)
  @Nullable String words;

  /** The slug of an agency. */
  @QueryParam("agency")
  @Nullable String agency;

  /** The key of a kind. */
  @QueryParam("kind")
  @Nullable String kind;

  /** The year of first publication, four figures. */
  @QueryParam("year")
  @Nullable String year;

  /** A language it can be read in. */
  @QueryParam("language")
  @Nullable String language;

  /** The key of what sort of paper a document is. */
  @QueryParam("paper")
  @Nullable String paper;

  /** The key of the format of a document. */
  @QueryParam("format")
  @Nullable String format;

  /** The key of what a document is about. */
  @QueryParam("topic")
  @Nullable String topic;

  /** The legal state of an act. */
  @QueryParam("state")
  @Nullable String state;

  /** The key of a required section. */
  @QueryParam(Asked.SECTION)
  @Nullable String section;

  /** {@code relevance} (when absent), {@code newest} or {@code oldest}. */
  @QueryParam(Asked.SORT)
  @Nullable String sort;

  /** The page, 1 to 50; one behind the last has no items. */
  @QueryParam(Asked.PAGE)
  @Nullable String page;

  /** The language preferred for titles and snippets. */
  @QueryParam("reader")
  @Nullable String reader;

  /** What was said, by the names of the search page's parameters. */
  Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    put(said, Asked.WORDS, words);
    put(said, "agency", agency);
    put(said, "kind", kind);
    put(said, "year", year);
    put(said, "language", language);
    put(said, "paper", paper);
    put(said, "format", format);
    put(said, "topic", topic);
    put(said, "state", state);
    put(said, Asked.SECTION, section);
    put(said, Asked.SORT, sort);
    put(said, Asked.PAGE, page);
    return said;
  }

  private static void put(Map<String, String> said, String name, @Nullable String value) {
    if (value != null) {
      said.put(name, value);
    }
  }
}
