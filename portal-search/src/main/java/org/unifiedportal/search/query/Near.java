package org.unifiedportal.search.query;

import java.util.List;
import org.apache.lucene.index.Term;

/**
 * Words that are worth more close together, in their order.
 *
 * @param terms of one field, at least two
 * @param weight of such a place beside a word
 */
record Near(List<Term> terms, float weight) {
  Near {
    terms = List.copyOf(terms);
  }
}
