package org.unifiedportal.war.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;

/**
 * One page of what was found.
 *
 * @param total publications and documents found
 * @param exact whether there are no more of them than that
 * @param readAs how the question was read when that isn't how it was typed, else empty
 * @param ways straight ways to pages that were asked for by name
 * @param remarks what else is to be known: {@code shortened}, {@code loosened}, {@code timed-out},
 *     {@code rebuilding}
 * @param next the address of the next page, empty at the end
 */
record SearchAnswer(
    long total,
    boolean exact,
    String readAs,
    List<Straight> ways,
    List<String> remarks,
    List<Item> items,
    List<Filter> filters,
    String next) {

  /**
   * A page that was asked for by its name.
   *
   * @param place the place that was named, whose people turn to the agency there, else empty
   */
  record Straight(String place, String words, String address) {}

  /**
   * One that was found, by its best language.
   *
   * @param state of an act, {@code repealed} where it is no more in force; empty for all else
   */
  record Item(
      UUID id,
      String agency,
      PublicationKind kind,
      Language language,
      Set<Language> languages,
      Instant published,
      String state,
      String title,
      List<Part> snippet,
      String address) {}

  /** A stretch of the words around what was found. */
  record Part(String text, boolean marked) {}

  /** A parameter and how much each of its values would find. */
  record Filter(String name, List<Value> values) {}

  /** A value of a filter. */
  record Value(String value, int count) {}
}
