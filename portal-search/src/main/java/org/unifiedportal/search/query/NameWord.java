package org.unifiedportal.search.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.StopWords;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.analysis.WordForms;

/**
 * A word of a name, or one that is typed for it.
 *
 * @param keys the skeletons of the word and of its stems: two words that share one are one word
 */
record NameWord(Set<String> keys) {
  private static final List<Form> STEMS =
      Arrays.stream(Language.values()).map(Form::stemOf).toList();

  /** The words of a name in order, without those that tell nothing. */
  static List<NameWord> in(String name) {
    return Terms.of(Form.RAW, name).stream()
        .filter(word -> !StopWords.has(word))
        .map(NameWord::of)
        .toList();
  }

  private static NameWord of(String word) {
    Set<String> keys = new HashSet<>();
    keys.add(Form.RAW.mark() + Skeleton.of(word));
    for (Form stem : STEMS) {
      keys.add(stem.mark() + Skeleton.of(WordForms.own().plain(stem, word)));
    }
    return new NameWord(Set.copyOf(keys));
  }

  boolean means(NameWord other) {
    return !Collections.disjoint(keys, other.keys);
  }

  static Set<String> keys(List<NameWord> words) {
    return words.stream().flatMap(word -> word.keys().stream()).collect(Collectors.toSet());
  }
}
