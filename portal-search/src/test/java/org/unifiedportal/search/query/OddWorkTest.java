package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.TextCollection;

/** Whatever is typed, understanding it takes so many looks into the dictionary and no more. */
class OddWorkTest {
  private static final int MOST_LOOKS = 2_500;
  private static final String KAZAKH = "Су құбырының жөндеуі туралы хабарлама: кесте, мерзім";
  private static final String RUSSIAN = "Объявление о ремонте водопровода: график, сроки";

  /** The last one is four Arabic words in a single sign. */
  private static final List<String> SCRAPS =
      List.of("құбры", "rfylsp", "ahtuf", "suu", "124-НҚ", "1e309", "'", "\"", "-", ".", "*", "ﷺ");

  private final TextCollection texts =
      TextCollection.of(
          List.of(
              new TextCollection.Text(new UUID(1, 1), Language.KK, "Су құбыры", KAZAKH),
              new TextCollection.Text(new UUID(1, 2), Language.RU, "Водопровод", RUSSIAN)));

  @AfterEach
  void close() {
    texts.close();
  }

  private void assertBounded(String typed) {
    boolean bounded =
        texts.read(searcher -> {
          Vocabulary understood = new Vocabulary(searcher.getIndexReader(), Deadline.never());
          new Understanding(understood, Synonyms.builtIn()).read(typed);
          Vocabulary helped = new Vocabulary(searcher.getIndexReader(), Deadline.never());
          new NearestSpelling(helped).of(typed);
          return isBounded(understood) && isBounded(helped);
        });
    assertTrue(bounded, typed);
  }

  private static boolean isBounded(Vocabulary asked) {
    return asked.looks() <= MOST_LOOKS && asked.walks() <= Vocabulary.MOST_WALKS;
  }

  /** Words that are no words, each another one. */
  private static String words(int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(word -> "" + (char) ('а' + word % 30) + (char) ('а' + word / 30) + "қшрй")
        .collect(Collectors.joining(between));
  }

  @Test
  void aSignOfFourWordsIsReadAsFewAsAnyOther() {
    assertBounded("ﷺ% '124-НҚ1e309*");
    assertBounded("ﷺ".repeat(256));
    assertBounded("ﷺ ".repeat(128));
    assertBounded("-ﷺ ".repeat(80));
  }

  @Test
  void manyUnknownWordsInOnePieceOrManyAreReadOnlyInPart() {
    for (String between : List.of(" ", ".", "/", " -", "\" \"", "1")) {
      assertBounded(words(60, between));
    }
  }

  @Test
  void aLongWordIsReadByItsBeginningInBoundedSteps() {
    assertBounded("қшрй".repeat(64));
    assertBounded("zqjx".repeat(64));
  }

  @Test
  void anyHeapOfScrapsIsReadInBoundedSteps() {
    long seed = new Random().nextLong();
    System.out.println("OddWorkTest seed " + seed);
    Random random = new Random(seed);
    for (int question = 0; question < 300; question++) {
      String typed =
          random
              .ints(1 + random.nextInt(80), 0, SCRAPS.size())
              .mapToObj(scrap -> SCRAPS.get(scrap) + (random.nextInt(3) == 0 ? " " : ""))
              .collect(Collectors.joining());
      assertBounded(typed);
    }
  }
}
