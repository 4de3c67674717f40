package org.unifiedportal.core.site;

import java.util.UUID;

/** What stands at an address. */
public record Target(Noun noun, UUID id) {
  /** The kinds of things that have addresses of their own. */
  public enum Noun {
    AGENCY,
    PUBLICATION,
    DOCUMENT
  }
}
