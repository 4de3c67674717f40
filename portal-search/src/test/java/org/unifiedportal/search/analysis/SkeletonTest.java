package org.unifiedportal.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkeletonTest {
  @Test
  void aKazakhWordIsOneInAllItsLetters() {
    same("жұмысшылардың", "жумысшылардын", "jūmysşylardyñ", "jumysshylardyń", "zhumysshylardyn");
    same("әуежай", "ауежай", "äuejai", "áýejai", "auezhai");
    same("қоғам", "когам", "qoğam", "qoǵam", "kogam");
  }

  @Test
  void aRussianWordIsTheSameInLatin() {
    same("обращение", "obrashchenie", "obrashcheniye");
    same("хозяйство", "khozyaystvo", "hoziaistvo");
    same("съезд", "sezd");
  }

  @Test
  void aNameIsOneInThreeLanguages() {
    same("обама", "obama");
    same("джонсон", "jonson");
    same("путин", "putin");
  }

  @Test
  void differentWordsStayDifferent() {
    assertNotEquals(Skeleton.of("қала"), Skeleton.of("қалам"));
    assertNotEquals(Skeleton.of("сан"), Skeleton.of("шан"));
  }

  @Test
  void nothingIsLeftEmpty() {
    for (String word : List.of("ъ", "ь", "'", "水", "\uD83D\uDE00", "2026")) {
      assertEquals(word, Skeleton.of(word));
    }
  }

  private static void same(String first, String... others) {
    for (String other : others) {
      assertEquals(Skeleton.of(first), Skeleton.of(other), other);
    }
  }
}
