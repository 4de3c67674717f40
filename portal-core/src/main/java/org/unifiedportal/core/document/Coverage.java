package org.unifiedportal.core.document;

import java.util.Optional;
import java.util.Set;

/**
 * What a document is about and where it is looked for.
 *
 * @param sections keys of required sections; empty means that of its kind
 */
public record Coverage(Set<String> sections, Optional<Topic> topic, Optional<Period> period) {
  /** Nothing is said. */
  public static final Coverage NONE = new Coverage(Set.of(), Optional.empty(), Optional.empty());

  /** Copies the sections. */
  public Coverage {
    sections = Set.copyOf(sections);
  }
}
