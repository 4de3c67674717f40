package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.junit.Test;
import org.unifiedportal.core.text.Language;

/** Lucene's own randomised checks on every chain; the seed is printed when one fails. */
public class RandomTextTest extends BaseTokenStreamTestCase {
  private static final String LETTERS =
      "аәбвгғеёіқңөұүһAaCcEeIiKkPpəɵ-'’\u00AD\u200B\u0301\u0306№4 ";

  @Test
  public void testEveryChainTakesAnyText() throws IOException {
    for (Analyzer chain : chains()) {
      checkRandomData(random(), chain, 200 * RANDOM_MULTIPLIER);
    }
  }

  @Test
  public void testEveryChainTakesMixedScripts() throws IOException {
    for (Analyzer chain : chains()) {
      for (int round = 0; round < 200; round++) {
        checkAnalysisConsistency(random(), chain, false, mixed());
      }
    }
  }

  /** Every form alone, every language's chain as the index uses it, and the published factories. */
  private static List<Analyzer> chains() throws IOException {
    List<Analyzer> chains = new ArrayList<>();
    Arrays.stream(Form.values()).map(Form::analyzer).forEach(chains::add);
    Arrays.stream(Language.values()).map(WordAnalyzer::of).forEach(chains::add);
    chains.add(FactoriesTest.kazakh("kazakhLightStem"));
    chains.add(FactoriesTest.kazakh("kazakhSkeleton"));
    chains.add(FactoriesTest.kazakh("kazakhStop"));
    chains.add(new KazakhAnalyzer());
    return chains;
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
