package org.unifiedportal.search.query;

import java.util.List;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.Terms;

/** Whether words that are being typed begin words of a name, in whatever letters. */
public final class NameStart {
  private NameStart() {}

  /** Every typed word begins a word of the name, in the name's order. */
  public static boolean matches(String name, String typed) {
    return matches(skeletons(name), skeletons(typed));
  }

  static boolean matches(List<String> words, List<String> starts) {
    int at = starts.isEmpty() ? words.size() + 1 : 0;
    for (String start : starts) {
      while (at < words.size() && !words.get(at).startsWith(start)) {
        at++;
      }
      at++;
    }
    return at <= words.size();
  }

  static List<String> skeletons(String text) {
    return Terms.of(Form.RAW, text).stream().map(Skeleton::of).toList();
  }
}
