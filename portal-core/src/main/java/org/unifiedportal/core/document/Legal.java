package org.unifiedportal.core.document;

import java.util.List;
import java.util.Optional;

/**
 * The legal life of an act.
 *
 * @param state as its agency declares it
 * @param links what it does to others
 */
public record Legal(Optional<LegalState> state, List<DocumentLink> links) {
  /** Nothing is declared. */
  public static final Legal NONE = new Legal(Optional.empty(), List.of());

  /** Copies the links. */
  public Legal {
    links = List.copyOf(links);
  }
}
