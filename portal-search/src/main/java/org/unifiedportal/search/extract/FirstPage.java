package org.unifiedportal.search.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first page of an act says about it: number, date, title, kind and whether it is Kazakh
 * or Russian. Only hints: a person confirms them.
 */
final class FirstPage {
  private static final int LENGTH = 3000;
  private static final int WORDS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int LONGEST_TITLE = 300;
  private static final Pattern NUMBER =
      Pattern.compile("(?:№|\\bN)\\s*([0-9][0-9A-Za-zА-Яа-яҚқ]*(?:[-/][0-9A-Za-zА-Яа-яҚқ]+)*)");
  private static final List<String> KAZAKH =
      List.of(
          "қаңтар",
          "ақпан",
          "наурыз",
          "сәуір",
          "мамыр",
          "маусым",
          "шілде",
          "тамыз",
          "қыркүйек",
          "қазан",
          "қараша",
          "желтоқсан");
  private static final List<String> RUSSIAN =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final Pattern KAZAKH_DAY =
      Pattern.compile(
          "([12]\\d{3})\\s*(?:жылғы|жылы|ж\\.)\\s*(\\d{1,2})\\s*("
              + String.join("|", KAZAKH)
              + ")");
  private static final Pattern RUSSIAN_DAY =
      Pattern.compile("(\\d{1,2})\\s+(" + String.join("|", RUSSIAN) + ")\\s+([12]\\d{3})");
  private static final Pattern SHORT_DAY =
      Pattern.compile("\\b(\\d{2})\\.(\\d{2})\\.([12]\\d{3})\\b");
  private static final Pattern TITLE =
      Pattern.compile("(?m)^(?:(?:Об|О|Об утверждении)\\s.{8,}|.{8,}\\sтуралы)\\s*\\.?$");

  /** How an act calls itself on its first lines, by the key of its kind. */
  private static final Map<String, Pattern> KINDS =
      Map.of(
          "resolution", Pattern.compile("\\bқаулы|\\bпостановлени[ея]\\b", WORDS),
          "decision", Pattern.compile("\\bшешім|\\bрешени[ея]\\b", WORDS),
          "order", Pattern.compile("\\bбұйры[қғ]|\\bприказ\\b", WORDS),
          "ruling", Pattern.compile("\\bөкім|\\bраспоряжени[ея]\\b", WORDS));

  private static final int HEAD = 600;

  /** Letters of Kazakh that Russian lacks, and the share of them that makes a text Kazakh. */
  private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

  private static final Pattern CYRILLIC = Pattern.compile("[Ѐ-ӿ]");
  private static final int FEWEST_LETTERS = 40;
  private static final double KAZAKH_SHARE = 0.03;

  private FirstPage() {}

  /** The hints as a JSON object; members that were not found are left out. */
  static String hints(String property, String text) {
    String page = text.substring(0, Math.min(text.length(), LENGTH));
    ObjectNode hints = JsonNodeFactory.instance.objectNode();
    title(property, page).ifPresent(title -> hints.put("title", title));
    number(page).ifPresent(number -> hints.put("number", number));
    day(page).ifPresent(day -> hints.put("date", day.toString()));
    language(page).ifPresent(language -> hints.put("language", language));
    kind(page).ifPresent(kind -> hints.put("kind", kind));
    return hints.toString();
  }

  /** The line that reads as a title; else the file's own property, unless a program wrote it. */
  private static Optional<String> title(String property, String page) {
    Matcher line = TITLE.matcher(page);
    if (line.find()) {
      return Optional.of(cut(line.group()));
    }
    boolean made = property.matches("(?i).*(microsoft|\\.docx?|\\.pdf|untitled|без названия).*");
    return Optional.of(property.strip())
        .filter(words -> words.length() > 5 && !made)
        .map(FirstPage::cut);
  }

  private static String cut(String words) {
    String line = words.strip();
    return line.substring(0, Math.min(line.length(), LONGEST_TITLE));
  }

  private static Optional<String> language(String page) {
    long cyrillic = CYRILLIC.matcher(page).results().count();
    if (cyrillic < FEWEST_LETTERS || cyrillic * 3 < page.length()) {
      return Optional.empty();
    }
    long kazakh = KAZAKH_LETTER.matcher(page).results().count();
    return Optional.of(kazakh > cyrillic * KAZAKH_SHARE ? "kk" : "ru");
  }

  /** The first word of the kind wins, for an act names itself before it names others. */
  private static Optional<String> kind(String page) {
    String head = page.substring(0, Math.min(page.length(), HEAD));
    return KINDS.entrySet().stream()
        .map(kind -> Map.entry(kind.getKey(), at(kind.getValue(), head)))
        .filter(kind -> kind.getValue() >= 0)
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static int at(Pattern words, String head) {
    Matcher found = words.matcher(head);
    return found.find() ? found.start() : -1;
  }

  private static Optional<String> number(String page) {
    Matcher number = NUMBER.matcher(page);
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String page) {
    String lower = page.toLowerCase(Locale.forLanguageTag("kk-KZ"));
    Optional<Found> kazakh =
        find(KAZAKH_DAY, lower, m -> day(m.group(1), KAZAKH.indexOf(m.group(3)) + 1, m.group(2)));
    Optional<Found> russian =
        find(RUSSIAN_DAY, lower, m -> day(m.group(3), RUSSIAN.indexOf(m.group(2)) + 1, m.group(1)));
    Optional<Found> digits =
        find(SHORT_DAY, lower, m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
    return List.of(kazakh, russian, digits).stream()
        .flatMap(Optional::stream)
        .min((one, other) -> Integer.compare(one.at(), other.at()))
        .map(Found::day);
  }

  private record Found(int at, LocalDate day) {}

  private interface Read {
    LocalDate day(MatchResult match);
  }

  private static Optional<Found> find(Pattern form, String page, Read read) {
    Matcher match = form.matcher(page);
    try {
      return match.find()
          ? Optional.of(new Found(match.start(), read.day(match.toMatchResult())))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
