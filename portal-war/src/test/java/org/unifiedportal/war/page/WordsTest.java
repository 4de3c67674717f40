package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;

class WordsTest {
  private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");
  private static final Pattern PARTED =
      Pattern.compile("№ |\\d (байт|КБ|МБ|млн|страниц|byte|KB|MB|million|page)|\\d бет$");
  private static final Pattern SAID =
      Pattern.compile(
          "(say|count|fact|line)\\(\\s*\"([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"[,)]");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameKeys(Language language) {
    assertEquals(withoutForms(Language.KK), withoutForms(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noMessageIsBlankOrLeavesAnArgumentOpen(Language language) {
    Words words = Words.in(language);
    for (String key : words.keys()) {
      assertFalse(words.say(key).isBlank(), key);
      assertFalse(words.say(key, "a", "b", "c").contains("{"), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineEndsBetweenAFigureAndItsUnitOrBetweenTheSignAndTheNumber(Language language) {
    Words words = Words.in(language);
    for (String key : words.keys()) {
      String said = words.say(key, "1", "2", "3");
      assertFalse(PARTED.matcher(said).find(), key + ": " + said);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindFieldChoiceAndOutcomeHasWords(Language language) {
    Words words = Words.in(language);
    for (PublicationKind kind : PublicationKind.values()) {
      Stream.of("kind.", "kinds.", "kinds.all.", "empty.")
          .forEach(p -> assertTrue(words.has(p + kind.key()), p + kind.key()));
      kind.fields().forEach(field -> assertSaid(words, field));
    }
    Stream.of(AgencyKind.values())
        .forEach(it -> assertTrue(words.has("agencies." + it.key()), it.key()));
    Stream.of(Outcome.values())
        .forEach(it -> assertTrue(words.has("outcome." + it.key()), it.key()));
  }

  private static void assertSaid(Words words, FieldSpec field) {
    assertTrue(words.has("field." + field.key()), field.key());
    field
        .choices()
        .forEach(choice -> assertTrue(words.has("choice." + field.key() + "." + choice), choice));
  }

  /** Whom the law's list calls so, and what people ask for, keep their own words. */
  @Test
  void anAgencyIsCalledByOneWordInEachLanguage() {
    assertEquals(Set.of(), naming(Language.KK, "[Ұұ]йым"));
    assertEquals(Set.of(), naming(Language.RU, "[Оо]рганизаци[ияюей]"));
    assertEquals(Set.of(), naming(Language.EN, "[Oo]rgani[sz]ation"));
    assertFalse(naming(Language.KK, "[Оо]рган").isEmpty());
  }

  private static Set<String> naming(Language language, String word) {
    Words words = Words.in(language);
    Pattern sought = Pattern.compile(word);
    return words.keys().stream()
        .filter(key -> !key.startsWith("search.also."))
        .filter(key -> sought.matcher(words.say(key)).find())
        .collect(Collectors.toSet());
  }

  @Test
  void everyKeyThatTemplatesAndPagesNameHasWords() throws IOException {
    Set<String> known = withoutForms(Language.KK);
    Set<String> missing = named();
    missing.removeAll(known);
    assertEquals(Set.of(), missing);
    assertTrue(named().size() > 60, "the pattern must really find the keys");
  }

  private static Set<String> named() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return files
          .filter(file -> file.toString().endsWith(".jte") || isPage(file.toString()))
          .flatMap(WordsTest::keysIn)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isPage(String file) {
    return file.matches(
        ".*/war/(page|publication|agency|site|search|console|account|work|writing|register)/[A-Za-z]+\\.java");
  }

  private static Stream<String> keysIn(Path file) {
    try {
      return SAID.matcher(Files.readString(file)).results().map(found -> found.group(2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anUnknownKeyIsRefusedByName() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Words.in(Language.RU).say("no.such"));
    assertTrue(refused.getMessage().contains("no.such"));
  }

  @Test
  void russianNounsFollowTheirNumber() {
    Words words = Words.in(Language.RU);
    assertEquals("опоздание 1 день", words.count("due.late", 1));
    assertEquals("опоздание 3 дня", words.count("due.late", 3));
    assertEquals("опоздание 12 дней", words.count("due.late", 12));
    assertEquals("опоздание 21 день", words.count("due.late", 21));
    assertEquals("опоздание 111 дней", words.count("due.late", 111));
  }

  @Test
  void kazakhNounsStayAsTheyAreAfterANumber() {
    assertEquals("мерзімінен 1 күн кешікті", Words.in(Language.KK).count("due.late", 1));
    assertEquals(
        "мерзімінен 12 345 күн кешікті".replace("12 345", "12\u00a0345"),
        Words.in(Language.KK).count("due.late", 12345));
  }

  @Test
  void englishHasOneAndMany() {
    assertEquals("1 day late", Words.in(Language.EN).count("due.late", 1));
    assertEquals("2 days late", Words.in(Language.EN).count("due.late", 2));
  }

  private static Set<String> withoutForms(Language language) {
    return Words.in(language).keys().stream()
        .map(FORM::matcher)
        .map(matcher -> matcher.replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCountedWordHasAllFormsOfItsLanguage(Language language) {
    Words words = Words.in(language);
    for (String key : words.keys()) {
      Matcher form = FORM.matcher(key);
      if (form.find()) {
        String stem = form.replaceAll("");
        Stream.of(1, 2, 5).forEach(number -> words.count(stem, number));
      }
    }
  }
}
