package org.unifiedportal.search.query;

/**
 * A word to seek for a typed one.
 *
 * @param weight from 0 to 1: how sure it is that this one was meant
 * @param spelling how it came about
 */
record Sought(String word, float weight, Spelling spelling) {
  /** The word itself. */
  static Sought typed(String word) {
    return new Sought(word, 1, Spelling.TYPED);
  }

  /** Whether it is another word than was typed, which the reader must be told. */
  boolean isOther() {
    return spelling == Spelling.TWIN || spelling == Spelling.SLIP;
  }

  /** How near the word is to what was typed. */
  enum Spelling {
    /** As typed. */
    TYPED,
    /** The same sounds in other letters. */
    TWIN,
    /** One slip of the finger away. */
    SLIP,
    /** Begins alike; sought for its endings. */
    KIN,
    /** Stands in no text: sought by its first sounds alone. */
    SOUND
  }
}
