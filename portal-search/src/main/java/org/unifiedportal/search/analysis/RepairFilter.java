package org.unifiedportal.search.analysis;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Repairs each word; its place in the text stays, so highlights fall on what was really written.
 */
final class RepairFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  RepairFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws java.io.IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String repaired = WordRepair.repair(term.toString());
    term.setEmpty().append(repaired);
    return true;
  }
}
