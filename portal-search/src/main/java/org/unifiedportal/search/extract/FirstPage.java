package org.unifiedportal.search.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an act says about itself on its first page and above its appendix: number and date, title,
 * kind, and whether it is Kazakh or Russian. Only hints: a person confirms them. What may be
 * another act's is left out.
 */
final class FirstPage {
  private static final int LENGTH = 3000;

  /** Letters of Kazakh that Russian lacks, and the share of them that makes a text Kazakh. */
  private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

  private static final Pattern CYRILLIC = Pattern.compile("[Ѐ-ӿ]");
  private static final int FEWEST_LETTERS = 40;
  private static final double KAZAKH_SHARE = 0.03;

  private FirstPage() {}

  /** The hints as a JSON object; members that were not found are left out. */
  static String hints(String property, String text) {
    String page = text.substring(0, Math.min(text.length(), LENGTH));
    ActHead head = ActHead.of(page);
    Optional<Requisite> named = head.requisite().or(() -> AppendixMark.find(text));
    ObjectNode hints = JsonNodeFactory.instance.objectNode();
    PageTitle.find(property, page).ifPresent(title -> hints.put("title", title));
    named.ifPresent(one -> hints.put("number", one.number()));
    named.flatMap(Requisite::day).ifPresent(day -> hints.put("date", day.toString()));
    language(page).ifPresent(language -> hints.put("language", language));
    named
        .flatMap(Requisite::kind)
        .or(head::kind)
        .or(() -> ActWords.ownKind(page))
        .ifPresent(kind -> hints.put("kind", kind));
    return hints.toString();
  }

  private static Optional<String> language(String page) {
    long cyrillic = CYRILLIC.matcher(page).results().count();
    if (cyrillic < FEWEST_LETTERS || cyrillic * 3 < page.length()) {
      return Optional.empty();
    }
    long kazakh = KAZAKH_LETTER.matcher(page).results().count();
    return Optional.of(kazakh > cyrillic * KAZAKH_SHARE ? "kk" : "ru");
  }
}
