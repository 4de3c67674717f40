package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.junit.jupiter.api.Test;

class SlipsTest {
  private static final String LETTERS = "abc";

  private static boolean isNear(CompiledAutomaton terms, String term) {
    BytesRef bytes = new BytesRef(term);
    return terms.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
  }

  @Test
  void aLetterMoreLessOrOtherAndTwoExchangedAreSlips() {
    CompiledAutomaton terms = Slips.terms("rs", "apar", 1);
    assertTrue(isNear(terms, "rsapar сапар"));
    assertTrue(isNear(terms, "rsaparj сапарж"));
    assertTrue(isNear(terms, "rsapr сапр"));
    assertTrue(isNear(terms, "rsagar сағар"));
    assertTrue(isNear(terms, "rspaar спаар"));
    assertFalse(isNear(terms, "rspara спара"));
  }

  @Test
  void whatIsSureIsNeverSlipped() {
    CompiledAutomaton terms = Slips.terms("rs", "apar", 1);
    assertFalse(isNear(terms, "rtapar тапар"));
    assertFalse(isNear(terms, "sapar сапар"));
  }

  @Test
  void theSkeletonEndsAtTheSpaceWhateverTheWordIs() {
    CompiledAutomaton terms = Slips.terms("rs", "apar", 1);
    assertFalse(isNear(terms, "rsapar"));
    assertTrue(isNear(terms, "rsapar "));
    assertFalse(isNear(terms, "rsap r"));
    assertTrue(isNear(terms, "rsapar 水 \uD83D\uDE00"));
  }

  @Test
  void aLetterOfAThirdScriptIsNone() {
    assertFalse(isNear(Slips.terms("rs", "apar", 1), "rsaρar σ"));
    assertFalse(isNear(Slips.terms("r", "ναός", 1), "rvaos v"));
  }

  @Test
  void asManySlipsAsCountedOneByOne() {
    Random random = new Random(20261123);
    int near = 0;
    for (int turn = 0; turn < 4_000; turn++) {
      String typed = word(random);
      String meant = word(random);
      int most = 1 + turn % 2;
      boolean expected = slips(typed, meant) <= most;
      near += expected ? 1 : 0;
      boolean found = isNear(Slips.terms("r", typed, most), "r" + meant + " " + meant);
      assertEquals(expected, found, typed + " for " + meant + " by " + most);
    }
    assertTrue(near > 400 && near < 3_600, near + " of 4000 are near");
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  /** Changes of letters, and exchanges of neighbours that aren't touched again. */
  private static int slips(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int a = 0; a <= one.length(); a++) {
      for (int b = 0; b <= other.length(); b++) {
        least[a][b] = a == 0 || b == 0 ? a + b : slips(least, one, other, a, b);
      }
    }
    return least[one.length()][other.length()];
  }

  private static int slips(int[][] least, String one, String other, int a, int b) {
    char last = one.charAt(a - 1);
    char otherLast = other.charAt(b - 1);
    int changed = least[a - 1][b - 1] + (last == otherLast ? 0 : 1);
    int fewest = Math.min(changed, 1 + Math.min(least[a - 1][b], least[a][b - 1]));
    boolean exchanged =
        a > 1 && b > 1 && last == other.charAt(b - 2) && otherLast == one.charAt(a - 2);
    return exchanged ? Math.min(fewest, least[a - 2][b - 2] + 1) : fewest;
  }
}
