package org.unifiedportal.search.extract;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which acts call themselves, and those by which they speak of others. */
final class ActWords {
  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** A kind in Kazakh as the act's own name ends: «… № 5 шешімі». */
  static final String KAZAKH_NAME = eitherI("(?:қаулы(?:сы)?|шешімі?|бұйрық|бұйрығы|өкімі?)\\b");

  /** A kind in Russian as the act's own name begins. */
  static final String RUSSIAN_NAME = "\\b(?:решение|постановление|приказ|распоряжение)\\b";

  /** A kind in Russian as the mark of an appendix has it: to whom, or by whom approved. */
  static final String RUSSIAN_CASE =
      "(?:решени(?:ю|ем)|постановлени(?:ю|ем)|приказ(?:у|ом)|распоряжени(?:ю|ем))\\b";

  /** The stem of a kind in either language. */
  static final String STEM =
      eitherI("\\b(?:қаулы|шешім|бұйры[қғ]|өкім|решени|постановлени|приказ|распоряжени)");

  /** Nothing that says this is the name of the act in whose head it stands. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          eitherI(
              "күші\\s+жой|күшін\\s+жой|утрати|қолданысқа|күшіне\\s+ен|вводится|вступает"
                  + "|comes? into force|\\bзаң[ыдғ]|кодекс|жарлы[қғ]|\\bзакон[аеоуы]?м?\\b|\\bуказ"
                  + "|тіркел|зарегистр|сәйкес|соответстви|согласно|исполнени|редакци|өзгеріс"
                  + "|изменени|дополнени|негізінде|основани"),
          FLAGS);

  /** By the key of the kind: the stems of its name, and the verb with which it begins to speak. */
  private static final Map<String, Pattern> STEMS =
      Map.of(
          "resolution", Pattern.compile("\\bқаулы|\\bпостановлени", FLAGS),
          "decision", Pattern.compile(eitherI("\\bшешім|\\bрешени"), FLAGS),
          "order", Pattern.compile("\\bбұйры[қғ]|\\bприказ", FLAGS),
          "ruling", Pattern.compile(eitherI("\\bөкім(?!ет)|\\bраспоряжени"), FLAGS));

  private static final Pattern SPEAKS =
      Pattern.compile(
          eitherI(
              "\\b(?:решил[аои]?|постановля(?:ет|ют|ем|ю)|приказыва(?:ю|ет)|распоряжаюсь"
                  + "|шешім\\s+(?:қабылда|ет|шығар)\\p{L}*|шешт[іi]м?|шешед[іi]|шешем[іi]н|қаулы\\s+(?:ет|қыл)\\p{L}*"
                  + "|бұйыр(?:амын|ады)|өкім\\s+ет\\p{L}*)\\s*:"),
          FLAGS);
  private static final Map<String, Pattern> VERBS =
      Map.of(
          "resolution", Pattern.compile("^(?:қаулы|постановля)", FLAGS),
          "decision", Pattern.compile(eitherI("^(?:шеш|реш)"), FLAGS),
          "order", Pattern.compile("^(?:бұйыр|приказ)", FLAGS),
          "ruling", Pattern.compile(eitherI("^(?:өкім|распоряж)"), FLAGS));
  private static final Pattern THIS =
      Pattern.compile("\\b(?:осы|настоящ(?:его|ему|ее|им|ем))\\s+(?:" + STEM + ")", FLAGS);

  private ActWords() {}

  /** Old Kazakh texts were typed with the Latin letter. */
  static String eitherI(String form) {
    return form.replace("і", "[іi]");
  }

  static boolean isForeign(String words) {
    return FOREIGN.matcher(words).find();
  }

  /** Whether here the act itself begins to speak: «… РЕШИЛ:». */
  static boolean speaks(String line) {
    return SPEAKS.matcher(line).find();
  }

  /** What stands above the word with which an act begins to speak. */
  static Optional<String> unspoken(String text) {
    Matcher begins = SPEAKS.matcher(text);
    return begins.find() ? Optional.of(text.substring(0, begins.start())) : Optional.empty();
  }

  /** What an act says behind the word with which it begins to speak; all where it has none. */
  static String spoken(String text) {
    Matcher begins = SPEAKS.matcher(text);
    return begins.find() ? text.substring(begins.end()) : text;
  }

  /** The kind that these few words name first. */
  static Optional<String> kind(String words) {
    return key(STEMS, words);
  }

  /** What the body says of itself: by the verb it decides with, else as «this decision». */
  static Optional<String> ownKind(String body) {
    Matcher verb = SPEAKS.matcher(body);
    if (verb.find()) {
      return key(VERBS, verb.group());
    }
    Matcher name = THIS.matcher(body);
    return name.find() ? key(STEMS, name.group()) : Optional.empty();
  }

  private static Optional<String> key(Map<String, Pattern> kinds, String words) {
    return kinds.entrySet().stream()
        .map(kind -> Map.entry(kind.getKey(), at(kind.getValue(), words)))
        .filter(kind -> kind.getValue() >= 0)
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static int at(Pattern kind, String words) {
    Matcher found = kind.matcher(words);
    return found.find() ? found.start() : -1;
  }
}
