package org.unifiedportal.search.analysis;

import java.io.IOException;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.junit.Test;

/** Lucene's own randomised checks on every chain; the seed is printed when one fails. */
public class RandomTextTest extends BaseTokenStreamTestCase {
  private static final String LETTERS =
      "аәбвгғеёіқңөұүһAaCcEeIiKkPpəɵ-'’\u00AD\u200B\u0301\u0306№4 ";

  @Test
  public void testEveryChainTakesAnyText() throws IOException {
    for (Form form : Form.values()) {
      checkRandomData(random(), form.analyzer(), 200 * RANDOM_MULTIPLIER);
    }
  }

  @Test
  public void testEveryChainTakesMixedScripts() throws IOException {
    for (Form form : Form.values()) {
      for (int round = 0; round < 200; round++) {
        checkAnalysisConsistency(random(), form.analyzer(), false, mixed());
      }
    }
  }

  private static String mixed() {
    StringBuilder text = new StringBuilder();
    int length = TestUtil.nextInt(random(), 0, 60);
    for (int at = 0; at < length; at++) {
      text.append(LETTERS.charAt(random().nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
