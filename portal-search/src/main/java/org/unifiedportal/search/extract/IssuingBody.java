package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who issued an act, as it says itself: by its own name («Көктал аудандық мәслихатының … № 7-61
 * шешімі», «Решение маслихата Коктальского района от … № 7-61»), else where it begins to speak
 * («Коктальский районный маслихат РЕШИЛ:»). Maslikhats, akims and akimats only.
 */
final class IssuingBody {
  private static final int LENGTH = 30_000;
  private static final int BEFORE = 200;
  private static final int LONGEST = 200;
  private static final int MOST_NAMES = 3;
  private static final Locale KAZAKH = Locale.forLanguageTag("kk-KZ");

  private static final String OFFICE =
      ActWords.eitherI("(?:мәслихат(?:ы|тары)?|маслихаты|әк[іi]мд[іi]г[іi]|әк[іi]м[іi])");
  private static final Pattern KAZAKH_OFFICE = pattern("^" + OFFICE + "$");
  private static final Pattern GENITIVE =
      pattern("^(" + OFFICE + ")" + ActWords.eitherI("(?:ның|нің)") + "$");

  /** What an office may be of: an oblast, a district, a town, a village and its akimat. */
  private static final Pattern PLACE =
      pattern(
          ActWords.eitherI(
              "^(?:облыс|аудан|қала|ауыл|кент|поселке)"
                  + "(?:т[ыі]қ|д[ыі]қ|л[ыі]қ|[ыі]|с[ыі]|[ыі]ның|[ыі]нің|сының|сінің)?$"
                  + "|^(?:ауылдық|округ(?:[іi](?:нің)?)?)$"));

  /** What a name never is: laws and other acts that stand before an office. */
  private static final Pattern NO_NAME =
      pattern(
          ActWords.eitherI(
              "^(?:заң|кодекс|жарлы|қаулы|шешім|бұйры|республика|үкімет|министр|президент"
                  + "|сәйкес|негізінде|туралы|мақсат|үшін|орай|байланысты|отырып|тармақ|ба[пб]"
                  + "|және|мен|бен|пен|сондай).*"));

  /** What a place is called by: with initials, or with a small word inside («Бұқар жырау»). */
  private static final Pattern NAME =
      Pattern.compile("(?U)(?:\\p{Lu}\\p{L}?\\.){0,2}(?:\\p{Lu}[\\p{L}-]+)?");

  private static final Pattern INNER =
      pattern("^(?:жырау|ақын|хан|би|батыр|баба|ата|сал|қажы|атындағы)$");

  /** Of whose the office would be is lacking: «ауданының әкімі» begins in the middle. */
  private static final Pattern POSSESSED =
      pattern(
          ActWords.eitherI(
              "^(?:(?:облыс|аудан|қала|ауыл|кент|округ)(?:[ыі]|с[ыі])(?:ның|нің)?|атындағы)$"));

  private static final String RUSSIAN_KIND =
      "област(?:и|ной)|район(?:а|ный)|город(?:а|ской)|сел[ао]|пос[её]лка|сельского|поселкового"
          + "|аульного|округа|имени";
  private static final String RUSSIAN_REST =
      "(?:\\s+(?:(?i:" + RUSSIAN_KIND + ")|\\p{Lu}[\\p{L}-]+)){0,8}";
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?U)(?:\\b(?:\\p{Lu}[\\p{L}-]+(?i:ий|ый)\\s+)?(?i:областной|районный|городской)\\s+)?"
              + "\\b(?i:маслихат|акимат|аким)\\b"
              + RUSSIAN_REST
              + "\\s*$");
  private static final Pattern RUSSIAN_GENITIVE =
      Pattern.compile(
          "(?U)^((?:[\\p{L}-]+(?i:ого)\\s+){0,2}(?i:маслихата|акимата|акима))\\b("
              + RUSSIAN_REST
              + ")\\s*$");

  /** The first that fits. */
  private static final List<Map.Entry<Pattern, String>> NOMINATIVES =
      List.of(
          Map.entry(pattern("^(областн|городск)ого$"), "$1ой"),
          Map.entry(pattern("^(районн)ого$"), "$1ый"),
          Map.entry(pattern("(ск|цк)ого$"), "$1ий"),
          Map.entry(pattern("^(маслихат|акимат|аким)а$"), "$1"));

  /** Where the paper breaks its lines. */
  private static final String BREAK = "¶";

  private static final Pattern COMMON = pattern("^(?:маслихат|акимат|аким|" + RUSSIAN_KIND + ")$");

  private IssuingBody() {}

  private static Pattern pattern(String form) {
    return Pattern.compile(form, ActWords.FLAGS);
  }

  /**
   * The body in the nominative, as the act writes it.
   *
   * @param named the act's own number and day, where they are known
   */
  static Optional<String> find(String text, Optional<Requisite> named) {
    String begin = text.substring(0, Math.min(text.length(), LENGTH));
    List<String> found = new ArrayList<>();
    named.ifPresent(own -> found.addAll(byName(flat(begin.replace("\n", " " + BREAK + " ")), own)));
    ActWords.unspoken(begin).flatMap(IssuingBody::speaking).ifPresent(found::add);
    return found.stream()
        .filter(IssuingBody::isNamed)
        .findFirst()
        .or(() -> found.stream().filter(IssuingBody::isBare).findFirst());
  }

  /** A district or an oblast by its name. */
  private static boolean isNamed(String body) {
    List<String> words = words(body);
    return !POSSESSED.matcher(words.getFirst()).matches()
        && words.stream().anyMatch(word -> !isCommon(word) && isName(word));
  }

  /** Only «Облыс әкімі» or «Аким области», as the act calls it; a name that was cut is none. */
  private static boolean isBare(String body) {
    return words(body).stream()
        .allMatch(word -> isCommon(word) && !POSSESSED.matcher(word).matches());
  }

  private static boolean isCommon(String word) {
    return COMMON.matcher(word).matches()
        || PLACE.matcher(word).matches()
        || KAZAKH_OFFICE.matcher(word).matches();
  }

  /** From the places where the act, or the mark of its appendix, calls it by its number. */
  private static List<String> byName(String text, Requisite own) {
    List<String> found = new ArrayList<>();
    Matcher pair = Pattern.compile(Requisite.PAIR, ActWords.FLAGS).matcher(text);
    while (pair.find()) {
      MatchResult at = pair.toMatchResult();
      boolean isOwn =
          Requisite.of(at, 1).filter(one -> one.number().equals(own.number())).isPresent();
      if (isOwn) {
        String before = text.substring(Math.max(0, at.start() - LONGEST), at.start());
        genitive(before).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> genitive(String before) {
    List<String> words = new ArrayList<>(words(before));
    while (!words.isEmpty() && words.getLast().equals(BREAK)) {
      words.removeLast();
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Matcher office = GENITIVE.matcher(words.getLast());
    if (office.matches()) {
      List<String> said = new ArrayList<>(words.subList(0, words.size() - 1));
      said.add(office.group(1));
      return kazakh(said);
    }
    return russianGenitive(before);
  }

  private static Optional<String> russianGenitive(String before) {
    Matcher act =
        pattern("(?:" + ActWords.RUSSIAN_NAME + "|" + ActWords.RUSSIAN_CASE + ")").matcher(before);
    String behind = "";
    while (act.find()) {
      behind = before.substring(act.end());
    }
    Matcher body =
        RUSSIAN_GENITIVE.matcher(flat(behind.replace(BREAK, " ")).replaceFirst("\\s+от$", ""));
    if (!body.matches()) {
      return Optional.empty();
    }
    List<String> said = new ArrayList<>();
    words(body.group(1)).forEach(word -> said.add(nominative(word)));
    said.addAll(words(body.group(2)));
    return Optional.of(written(said));
  }

  private static String nominative(String word) {
    String said = quiet(word);
    return NOMINATIVES.stream()
        .filter(form -> form.getKey().matcher(said).find())
        .findFirst()
        .map(form -> form.getKey().matcher(said).replaceFirst(form.getValue()))
        .orElse(said);
  }

  /** A word in capitals as a name is written: «УСТЬ-КАМЕНОГОРСКИЙ» is «Усть-Каменогорский». */
  private static String quiet(String word) {
    boolean isLoud = word.length() > 1 && word.equals(word.toUpperCase(KAZAKH));
    return isLoud
        ? Arrays.stream(word.toLowerCase(KAZAKH).split("(?<=[-.])"))
            .map(IssuingBody::capital)
            .collect(Collectors.joining())
        : word;
  }

  /** From the clause that ends in «ШЕШІМ ҚАБЫЛДАДЫ:» or «РЕШИЛ:». */
  private static Optional<String> speaking(String text) {
    String before = text.substring(Math.max(0, text.length() - BEFORE)).strip();
    String clause = flat(before.substring(1 + lastOf(before, ",;:\"»”)")));
    Optional<String> kazakh = kazakh(words(clause));
    if (kazakh.isPresent()) {
      return kazakh;
    }
    Matcher russian = RUSSIAN.matcher(clause);
    return russian.find() ? Optional.of(written(words(russian.group()))) : Optional.empty();
  }

  private static int lastOf(String text, String signs) {
    return signs.chars().map(text::lastIndexOf).max().orElse(-1);
  }

  /** An office and, before it, the names and kinds of the places that it is of. */
  private static Optional<String> kazakh(List<String> words) {
    if (words.isEmpty() || !KAZAKH_OFFICE.matcher(words.getLast()).matches()) {
      return Optional.empty();
    }
    List<String> said = new ArrayList<>(List.of(words.getLast()));
    int names = 0;
    for (String word : words.reversed().subList(1, words.size())) {
      boolean isPlace = PLACE.matcher(word).matches();
      boolean isOver = word.equals(BREAK) ? names > 0 : !isPlace && !isName(word);
      if (isOver || names > MOST_NAMES) {
        break;
      }
      if (!word.equals(BREAK)) {
        names += isPlace ? 0 : 1;
        said.addFirst(word);
      }
    }
    return Optional.of(written(said));
  }

  private static boolean isName(String word) {
    return INNER.matcher(word).matches()
        || NAME.matcher(word).matches() && !NO_NAME.matcher(word).matches();
  }

  /** Kinds and offices with small letters, names with a capital one, however loud the paper is. */
  private static String written(List<String> words) {
    List<String> written = new ArrayList<>();
    for (String word : words) {
      boolean isSmall = isCommon(word) || INNER.matcher(word).matches();
      written.add(isSmall ? word.toLowerCase(KAZAKH) : quiet(word));
    }
    return capital(String.join(" ", written).replace('i', 'і'));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(KAZAKH) + word.substring(1);
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
