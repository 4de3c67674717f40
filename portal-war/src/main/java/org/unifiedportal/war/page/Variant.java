package org.unifiedportal.war.page;

/** How a page looks: the usual way, or in large print with the strongest contrast. */
public enum Variant {
  NORMAL(""),
  LARGE("large/");

  private final String prefix;

  Variant(String prefix) {
    this.prefix = prefix;
  }

  /** What stands between the language and the path in an address. */
  public String prefix() {
    return prefix;
  }

  /** Whether this is the large-print version. */
  public boolean isLarge() {
    return this == LARGE;
  }
}
