package org.unifiedportal.war.page;

import org.unifiedportal.core.text.Language;

/**
 * How a page looks: the usual way, in large print with the strongest contrast, or – Kazakh only –
 * in Latin letters derived from the Cyrillic ones.
 */
public enum Variant {
  NORMAL(""),
  LARGE("large/"),
  LATIN("latin/");

  private final String prefix;

  Variant(String prefix) {
    this.prefix = prefix;
  }

  /** What stands between the language and the path in an address. */
  public String prefix() {
    return prefix;
  }

  /** The variant in which a page in another language is offered. */
  Variant in(Language language) {
    return this == LATIN && language != Language.KK ? NORMAL : this;
  }

  /** Whether the page is in derived Latin letters. */
  public boolean isLatin() {
    return this == LATIN;
  }

  /** Whether this is the large-print version. */
  public boolean isLarge() {
    return this == LARGE;
  }
}
