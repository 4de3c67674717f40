package org.unifiedportal.core.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;

/**
 * Advice on the two languages of the law (Law 401-V, article 16(14)): one that is missing and not
 * promised for a day, and pictures, numbers, times and dates that stand in one of them only.
 */
final class TwinAdvice {
  private static final Pattern NUMBER = Pattern.compile("\\d+([.,:]\\d+)*");
  private static final int MOST_SHOWN = 3;

  private TwinAdvice() {}

  static void note(Content content, Issues found) {
    boolean kazakh = content.texts().containsKey(Language.KK);
    boolean russian = content.texts().containsKey(Language.RU);
    found
        .addIf(
            russian && !kazakh && !content.promised().containsKey(Language.KK),
            "/texts/kk/title",
            "advice.kazakh-missing")
        .addIf(
            kazakh && !russian && !content.promised().containsKey(Language.RU),
            "/texts/ru/title",
            "advice.russian-missing");
    if (kazakh && russian) {
      pictures(content, found);
      compare(content, found);
    }
  }

  /** A picture that stands in one of the two texts only is told where it stands. */
  private static void pictures(Content content, Issues found) {
    int kazakh = picture(content, Language.KK);
    int russian = picture(content, Language.RU);
    found
        .addIf(kazakh >= 0 && russian < 0, "/texts/kk/body/" + kazakh, "advice.picture-not-russian")
        .addIf(
            kazakh < 0 && russian >= 0, "/texts/ru/body/" + russian, "advice.picture-not-kazakh");
  }

  /** Where the first picture of a text stands; negative where there is none. */
  private static int picture(Content content, Language language) {
    List<Block> body = content.texts().get(language).body();
    return IntStream.range(0, body.size())
        .filter(at -> body.get(at) instanceof Media.Image)
        .findFirst()
        .orElse(-1);
  }

  private static void compare(Content content, Issues found) {
    List<String> kazakh = numbers(words(content, Language.KK));
    List<String> russian = numbers(words(content, Language.RU));
    List<String> onlyKazakh = without(kazakh, russian);
    List<String> onlyRussian = without(russian, kazakh);
    if (!onlyKazakh.isEmpty() || !onlyRussian.isEmpty()) {
      found.add("/texts/ru/title", "advice.numbers-differ", shown(onlyKazakh), shown(onlyRussian));
    }
  }

  private static String words(Content content, Language language) {
    EditionText text = content.texts().get(language);
    StringBuilder words = new StringBuilder(text.title()).append('\n').append(text.lead());
    words.append('\n').append(PlainText.of(text.body()));
    for (FieldValue value : content.fields().values().values()) {
      if (value instanceof FieldValue.Words said) {
        words.append('\n').append(said.text().find(language).orElse(""));
      }
    }
    return words.toString();
  }

  /** Groups of thousands are one number; a comma before a fraction is a full stop. */
  private static List<String> numbers(String words) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(words.replaceAll("(?<=\\d)[ \\u00a0](?=\\d{3}(\\D|$))", ""));
    while (matcher.find()) {
      numbers.add(matcher.group().replace(',', '.'));
    }
    return numbers;
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left;
  }

  private static String shown(List<String> numbers) {
    return numbers.isEmpty()
        ? "–"
        : String.join(", ", numbers.subList(0, Math.min(MOST_SHOWN, numbers.size())));
  }
}
