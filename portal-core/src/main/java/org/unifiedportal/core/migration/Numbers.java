package org.unifiedportal.core.migration;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.Language;

/** The numbers of a text; in Kazakh and in Russian they must be the same. */
final class Numbers {
  private static final int EXAMPLES = 5;
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+");

  private Numbers() {}

  static void noteDifferences(Map<Language, EditionText> texts, Findings findings) {
    if (!texts.containsKey(Language.KK) || !texts.containsKey(Language.RU)) {
      return;
    }
    Set<String> kk = of(TextRemarks.words(texts.get(Language.KK)));
    Set<String> ru = of(TextRemarks.words(texts.get(Language.RU)));
    String onlyKk = without(kk, ru);
    String onlyRu = without(ru, kk);
    if (!onlyKk.isEmpty() || !onlyRu.isEmpty()) {
      findings.remark(
          Remark.Kind.NUMBERS_DIFFER,
          "Numbers differ between the languages: only in kk %s, only in ru %s."
              .formatted(orNone(onlyKk), orNone(onlyRu)));
    }
  }

  /** Every number without the spaces inside and zeros before it. */
  static Set<String> of(String words) {
    return NUMBER
        .matcher(words)
        .results()
        .map(number -> number.group().replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", ""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String without(Set<String> numbers, Set<String> others) {
    return numbers.stream()
        .filter(number -> !others.contains(number))
        .limit(EXAMPLES)
        .collect(Collectors.joining(", "));
  }

  private static String orNone(String numbers) {
    return numbers.isEmpty() ? "none" : numbers;
  }
}
