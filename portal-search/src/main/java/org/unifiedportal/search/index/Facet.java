package org.unifiedportal.search.index;

import java.util.EnumSet;
import java.util.Set;

/** By what results can be narrowed; each is a sorted doc value of at most one value. */
public enum Facet {
  /** The slug of the agency. */
  AGENCY("agency"),
  /** The key of the kind. */
  KIND("kind"),
  /** The year of the first publication in the portal's zone, four digits. */
  YEAR("year"),
  /** The tag of the entry's language. */
  LANGUAGE("language"),
  /** The key of what sort of paper a document is. */
  PAPER("paper"),
  /** The key of the format in which a document is downloaded: of its first clean file. */
  FORMAT("format"),
  /** The key of what a document is about. */
  TOPIC("topic"),
  /** The key of the legal state of an act. */
  STATE("state");

  /** What every entry has. */
  static final Set<Facet> OF_ALL = EnumSet.of(AGENCY, KIND, YEAR, LANGUAGE);

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /** Whether only documents have it, and not each of them. */
  public boolean isOfDocuments() {
    return !OF_ALL.contains(this);
  }

  /** The field that keeps it. */
  public String field() {
    return field;
  }
}
