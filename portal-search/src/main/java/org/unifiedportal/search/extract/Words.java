package org.unifiedportal.search.extract;

/** Words as a page may show them. */
final class Words {
  private Words() {}

  /** Without control characters and halves of letters; one blank between words, lines kept. */
  static String tidy(String words) {
    return clean(words)
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{2,}", "\n")
        .strip();
  }

  /** Without control characters and halves of letters, which no database can store. */
  static String clean(String words) {
    return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").replaceAll("\\p{Cs}", "");
  }
}
