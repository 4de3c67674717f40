package org.unifiedportal.search.index;

import java.util.Map;
import org.unifiedportal.core.journal.JournalEntry;

/**
 * The last journal entry whose effect an index holds.
 *
 * @param hash the entry's hash, empty at the beginning: tells an index of another journal, or of a
 *     restored older one
 */
record Cursor(long number, String hash) {
  static final Cursor START = new Cursor(0, "");

  private static final String SCHEMA = "schema";
  private static final String NUMBER = "cursor";
  private static final String HASH = "hash";

  static Cursor at(JournalEntry entry) {
    return new Cursor(entry.number(), entry.hash());
  }

  /** The user data of a Lucene commit. */
  Map<String, String> asCommitData() {
    return Map.of(
        SCHEMA, Integer.toString(Schema.VERSION), NUMBER, Long.toString(number), HASH, hash);
  }

  /** Whether the commit was made by this version of the schema. */
  static boolean isOfThisSchema(Map<String, String> commitData) {
    return Integer.toString(Schema.VERSION).equals(commitData.get(SCHEMA));
  }

  static Cursor of(Map<String, String> commitData) {
    return new Cursor(Long.parseLong(commitData.get(NUMBER)), commitData.get(HASH));
  }
}
