package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Writes each word down in several forms at one place, marked. */
final class FormsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Form> forms;
  private int next;
  private String word = "";
  private @Nullable State place;

  FormsFilter(TokenStream words, List<Form> forms) {
    super(words);
    this.forms = forms;
    this.next = forms.size();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < forms.size()) {
      restoreState(place);
      step.setPositionIncrement(0);
    } else if (input.incrementToken()) {
      word = term.toString();
      place = captureState();
      next = 0;
    } else {
      return false;
    }
    term.setEmpty().append(WordForms.own().term(forms.get(next++), word));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = forms.size();
  }
}
