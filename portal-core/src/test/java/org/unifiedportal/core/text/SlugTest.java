package org.unifiedportal.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Абай көшесінде су құбыры жарылды, abai-koshesinde-su-qubyry-zharyldy",
    "Ұлы дала – Һауа & «Өрік», uly-dala-haua-orik",
    "Подъезд №5: ремонт щитов, podezd-5-remont-shitov",
    "Café Ünlü, cafe-unlu",
    "№ 46-260, 46-260",
    "???, x",
  })
  void wordsOfAnyLanguageBecomeAnAddressOnePersonCanDictate(String words, String slug) {
    assertEquals(slug, Slug.from(words).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ә", "a/b", "a b", "a."})
  void everyOtherFormIsRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> new Slug(value));
  }

  @RepeatedTest(200)
  void whateverIsTypedMakesASlug(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder words = new StringBuilder();
    int length = random.nextInt(300);
    for (int letter = 0; letter < length; letter++) {
      words.appendCodePoint(
          random.nextBoolean() ? 0x400 + random.nextInt(0x100) : random.nextInt(0x1F600));
    }

    Slug slug = Slug.from(words.toString());

    assertTrue(
        slug.value().length() <= Slug.LONGEST, () -> "seed " + repetition.getCurrentRepetition());
  }
}
