package org.unifiedportal.core.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an edition within its publication, from 1. */
public record EditionNumber(@JsonValue int value) {
  /** The first edition. */
  public static final EditionNumber FIRST = new EditionNumber(1);

  /** Refuses numbers below 1. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EditionNumber {
    if (value < 1) {
      throw new IllegalArgumentException("editions are numbered from 1: " + value);
    }
  }

  /** The edition after this one. */
  public EditionNumber next() {
    return new EditionNumber(value + 1);
  }
}
