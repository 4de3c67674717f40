package org.unifiedportal.search.index;

/** By what results can be narrowed; each is a sorted doc value of one value. */
public enum Facet {
  /** The slug of the agency. */
  AGENCY("agency"),
  /** The key of the kind. */
  KIND("kind"),
  /** The year of the first publication in the portal's zone, four digits. */
  YEAR("year"),
  /** The tag of the entry's language. */
  LANGUAGE("language");

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /** The field that keeps it. */
  public String field() {
    return field;
  }
}
