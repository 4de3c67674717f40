package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.SearchPortal;

class AnswersTest {
  private static final Results NOTHING = results(Set.of());
  private static final Object INDEX = new Object();

  private final AtomicLong now = new AtomicLong();
  private final Answers answers = new Answers(now::get);

  @Test
  void theSameQuestionHasTheSameAnswer() {
    answers.keep(asked("су", INDEX), NOTHING);
    assertSame(NOTHING, answers.find(asked("су", INDEX)).orElseThrow());
    assertEquals(Optional.empty(), answers.find(asked("газ", INDEX)));
  }

  @Test
  void aChangedIndexIsAskedAnew() {
    answers.keep(asked("су", INDEX), NOTHING);
    assertEquals(Optional.empty(), answers.find(asked("су", new Object())));
  }

  @Test
  void newSynonymsAndBestBetsHoldAtOnce() {
    answers.keep(asked("су", INDEX), NOTHING);
    Answers.Asked other =
        new Answers.Asked(SearchRequest.of("су", Language.KK), INDEX, Synonyms.NONE, List.of());
    assertEquals(Optional.empty(), answers.find(other));
  }

  @Test
  void afterSomeMinutesItIsLookedUpAgain() {
    answers.keep(asked("су", INDEX), NOTHING);
    now.addAndGet(Duration.ofMinutes(6).toNanos());
    assertEquals(Optional.empty(), answers.find(asked("су", INDEX)));
  }

  @Test
  void whatWasCutForWantOfTimeIsNotKept() {
    answers.keep(asked("су", INDEX), results(Set.of(Remark.TIMED_OUT)));
    assertEquals(Optional.empty(), answers.find(asked("су", INDEX)));
  }

  @Test
  void onlyTheLastQuestionsAreKept() {
    for (int number = 0; number <= 300; number++) {
      answers.keep(asked("су " + number, INDEX), NOTHING);
    }
    assertEquals(Optional.empty(), answers.find(asked("су 0", INDEX)));
    assertTrue(answers.find(asked("су 300", INDEX)).isPresent());
  }

  @Test
  void whatIsPublishedIsFoundThoughTheQuestionIsKnown(@TempDir Path folder) throws Exception {
    try (SearchPortal portal = new SearchPortal(folder)) {
      portal.index.rebuild().get();
      portal.news("Су құбыры жөнделді", "Починили водопровод");
      Results before = portal.find("құбыры");
      assertEquals(1, before.total().publications());
      portal.news("Жаңа су құбыры салынды", "Построен водопровод");
      Results after = portal.find("құбыры");
      assertNotSame(before, after);
      assertEquals(2, after.total().publications());
    }
  }

  private static Answers.Asked asked(String words, Object index) {
    return new Answers.Asked(
        SearchRequest.of(words, Language.KK), index, Synonyms.builtIn(), List.of());
  }

  private static Results results(Set<Remark> remarks) {
    return new Results(new Total(0, true), List.of(), Facets.NONE, remarks, "");
  }
}
