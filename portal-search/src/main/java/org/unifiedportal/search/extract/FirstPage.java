package org.unifiedportal.search.extract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.core.document.LegalState;

/**
 * What an act says about itself on its first page and above its appendix: number and date, title,
 * kind, who issued it, in which of the three languages it is, whether it has lost force and which
 * acts it repeals. Only hints: a person confirms them. What may be another act's is left out.
 */
final class FirstPage {
  private static final int LENGTH = 3000;

  /** Letters of Kazakh that Russian lacks, and the share of them that makes a text Kazakh. */
  private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

  private static final Pattern CYRILLIC = Pattern.compile("[Ѐ-ӿ]");
  private static final int FEWEST_LETTERS = 40;
  private static final double KAZAKH_SHARE = 0.03;

  /** Words without which nobody writes a page of English; Kazakh in Latin letters has none. */
  private static final Pattern ENGLISH_WORD =
      Pattern.compile("\\b(?:the|of|and|to|for|with|from)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]+");
  private static final int FEWEST_WORDS = 12;
  private static final double ENGLISH_SHARE = 0.08;

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
    Optional<String> own = ActWords.ownKind(page);
    named
        .flatMap(Requisite::kind)
        .or(head::kind)
        .or(() -> own)
        .ifPresent(kind -> hints.put("kind", kind));
    if (named.isPresent() || own.isPresent()) {
      IssuingBody.find(text, named).ifPresent(body -> hints.put("issuer", body));
    }
    if (head.isRepealed() && (own.isPresent() || head.isWhole())) {
      hints.put("state", LegalState.REPEALED.key());
    }
    own.ifPresent(speaks -> repeals(hints, text));
    return hints.toString();
  }

  /** Only what speaks as an act takes force from others; a list of acts names kinds, too. */
  private static void repeals(ObjectNode hints, String text) {
    List<Requisite> repealed = NamedRepeals.find(text);
    if (!repealed.isEmpty()) {
      ArrayNode acts = hints.putArray("repeals");
      repealed.forEach(act -> acts.add(act.number() + " " + act.day().orElseThrow()));
    }
  }

  private static Optional<String> language(String page) {
    long cyrillic = CYRILLIC.matcher(page).results().count();
    if (cyrillic < FEWEST_LETTERS || cyrillic * 3 < page.length()) {
      return isEnglish(page, cyrillic) ? Optional.of("en") : Optional.empty();
    }
    long kazakh = KAZAKH_LETTER.matcher(page).results().count();
    return Optional.of(kazakh > cyrillic * KAZAKH_SHARE ? "kk" : "ru");
  }

  private static boolean isEnglish(String page, long cyrillic) {
    long words = LATIN_WORD.matcher(page).results().count();
    long english = ENGLISH_WORD.matcher(page).results().count();
    return words >= FEWEST_WORDS && words > cyrillic && english >= words * ENGLISH_SHARE;
  }
}
