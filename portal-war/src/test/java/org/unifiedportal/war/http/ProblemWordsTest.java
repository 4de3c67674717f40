package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.publication.FieldType;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Words;

class ProblemWordsTest {
  private static final Pattern KEY =
      Pattern.compile("\"((?:refusal|issue|problem)\\.[a-z0-9-]+(?:\\.[a-z_]+)?)\"");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyUsedInTheCodeHasWordsInEveryLanguage(Language language) throws IOException {
    Set<String> missing = keysInCode();
    assertTrue(missing.size() > 40, "too few keys were found in the code: " + missing);
    missing.removeAll(ProblemWords.in(language).keys());
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTypeOfFieldHasItsIssueInEveryLanguage(Language language) {
    for (FieldType type : FieldType.values()) {
      String key = "issue.field." + type.name().toLowerCase(java.util.Locale.ROOT);
      assertTrue(ProblemWords.in(language).keys().contains(key), key);
    }
  }

  @Test
  void theThreeLanguagesKnowTheSameKeys() {
    assertEquals(ProblemWords.in(Language.KK).keys(), ProblemWords.in(Language.RU).keys());
    assertEquals(ProblemWords.in(Language.KK).keys(), ProblemWords.in(Language.EN).keys());
  }

  @Test
  void noSentenceIsTheSameInTwoLanguages() {
    for (String key : ProblemWords.in(Language.KK).keys()) {
      String kk = say(Language.KK, key);
      boolean sentence = !key.startsWith("noun.");
      assertFalse(
          sentence && (kk.equals(say(Language.RU, key)) || kk.equals(say(Language.EN, key))), key);
    }
  }

  @Test
  void theThreeLanguagesUseTheSameArguments() {
    Pattern argument = Pattern.compile("\\{\\d}");
    for (String key : ProblemWords.in(Language.KK).keys()) {
      Set<String> kk = all(argument, say(Language.KK, key));
      assertEquals(kk, all(argument, say(Language.RU, key)), key);
      assertEquals(kk, all(argument, say(Language.EN, key)), key);
    }
  }

  @Test
  void aNounInASentenceIsSaidInTheLanguageOfTheSentence() {
    List<Object> arguments = List.of(new Noun("publication"), "17");
    assertEquals(
        "Мұндай жарияланым табылмады: 17.",
        ProblemWords.in(Language.KK).say("refusal.not-found", arguments));
    assertEquals(
        "Не найдено: публикация 17.",
        ProblemWords.in(Language.RU).say("refusal.not-found", arguments));
  }

  @Test
  void anUnknownKeyFailsNoAnswer() {
    assertEquals("issue.new", ProblemWords.in(Language.RU).say("issue.new", List.of()));
  }

  private static String say(Language language, String key) {
    return ProblemWords.in(language).say(key, List.of());
  }

  private static Set<String> keysInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String module : List.of("portal-core", "portal-war")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          keys.addAll(all(KEY, Files.readString(file)));
        }
      }
    }
    return keys;
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern
        .matcher(text)
        .results()
        .forEach(hit -> found.add(hit.groupCount() > 0 ? hit.group(1) : hit.group()));
    return found;
  }

  @Test
  void aButtonIsCalledByOneKazakhWord() {
    ProblemWords problems = ProblemWords.in(Language.KK);
    Words words = Words.in(Language.KK);
    Stream.concat(
            problems.keys().stream().map(key -> say(Language.KK, key)),
            words.keys().stream().map(key -> words.say(key, "1", "2", "3")))
        .forEach(said -> assertFalse(said.contains("түйме"), said));
  }
}
