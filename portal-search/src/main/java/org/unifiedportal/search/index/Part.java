package org.unifiedportal.search.index;

/** A field of words; the text holds all there is, the title once more counts by itself. */
public enum Part {
  /** The title. */
  TITLE("title.words"),
  /** Title, lead and body. */
  TEXT("words");

  private final String field;

  Part(String field) {
    this.field = field;
  }

  /** The name of the field. */
  public String field() {
    return field;
  }
}
