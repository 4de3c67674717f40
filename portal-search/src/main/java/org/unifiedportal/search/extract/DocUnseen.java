package org.unifiedportal.search.extract;

import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.unifiedportal.core.vault.Flaw;

/**
 * What a DOC holds that nobody sees on its paper: deleted and hidden runs ([MS-DOC] 2.6.1,
 * sprmCFRMarkDel and sprmCFVanish), remarks. It is passed over and noted.
 */
final class DocUnseen {
  private static final char REMARK = '\u0005';
  private static final char NOTHING = '\u0001';
  private static final String FIELD_MARKS = "\u0013\u0014\u0015";

  private final Set<Flaw> found = EnumSet.noneOf(Flaw.class);

  /**
   * The words of a paragraph without those; the marks of fields are kept, for they come in pairs.
   */
  String seen(Paragraph paragraph) {
    StringBuilder words = new StringBuilder(paragraph.text());
    if (words.indexOf(Character.toString(REMARK)) >= 0) {
      found.add(Flaw.REMARKS);
    }
    for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
      CharacterRun run = paragraph.getCharacterRun(at);
      if (run != null) {
        look(run, run.getStartOffset() - paragraph.getStartOffset(), words);
      }
    }
    return words.toString();
  }

  Set<Flaw> found() {
    return found;
  }

  private void look(CharacterRun run, int from, StringBuilder words) {
    if (run.isMarkedInserted() || run.isMarkedDeleted()) {
      found.add(Flaw.TRACKED_CHANGES);
    }
    if (run.isMarkedDeleted() || run.isVanished()) {
      boolean said = silence(words, from, from + run.getEndOffset() - run.getStartOffset());
      if (said && run.isVanished()) {
        found.add(Flaw.HIDDEN_TEXT);
      }
    }
  }

  /** Returns whether there were words. */
  private static boolean silence(StringBuilder words, int from, int to) {
    boolean said = false;
    for (int at = Math.max(0, from); at < Math.min(to, words.length()); at++) {
      said |= Character.isLetterOrDigit(words.charAt(at));
      if (FIELD_MARKS.indexOf(words.charAt(at)) < 0) {
        words.setCharAt(at, NOTHING);
      }
    }
    return said;
  }
}
