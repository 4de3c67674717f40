package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Joins Latin capitals with dots between, as in «U.N.» and «U.S.A.»: whoever types «UN» means the
 * same. Where the letters together would be a common word, the dots stay between them: «U.S.» is
 * not "us", «W.H.O.» asks nothing. Cyrillic ones stay apart, for they are the initials of a name.
 */
final class DottedLettersFilter extends TokenFilter {
  /** Besides those that a question drops anyway. */
  private static final Set<String> COMMON =
      Set.of("us", "me", "my", "our", "him", "them", "am", "so", "up", "all", "any", "can", "may");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private @Nullable State behind;
  private boolean ended;

  DottedLettersFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!hasNext()) {
      return false;
    }
    if (isLetter()) {
      join();
    }
    return true;
  }

  private boolean hasNext() throws IOException {
    if (behind != null) {
      restoreState(behind);
      behind = null;
      return true;
    }
    return !ended && input.incrementToken();
  }

  /** The letters that follow at once become part of this one; what follows them waits. */
  private void join() throws IOException {
    State first = captureState();
    int start = offset.startOffset();
    int end = offset.endOffset();
    StringBuilder joined = new StringBuilder(term);
    while (isNext()) {
      if (!isLetter() || offset.startOffset() != end + 1) {
        behind = captureState();
        break;
      }
      joined.append(term);
      end = offset.endOffset();
    }
    restoreState(first);
    term.setEmpty().append(written(joined.toString()));
    offset.setOffset(start, end);
  }

  private static String written(String letters) {
    String word = letters.toLowerCase(Locale.ROOT);
    boolean isCommon = COMMON.contains(word) || StopWords.has(word);
    return isCommon ? String.join(".", letters.split("")) : letters;
  }

  private boolean isNext() throws IOException {
    ended = !input.incrementToken();
    return !ended;
  }

  private boolean isLetter() {
    return term.length() == 1 && term.charAt(0) >= 'A' && term.charAt(0) <= 'Z';
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    behind = null;
    ended = false;
  }
}
