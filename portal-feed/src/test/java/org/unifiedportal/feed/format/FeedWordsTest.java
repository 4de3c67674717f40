package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.Mark;

class FeedWordsTest {
  @ParameterizedTest
  @EnumSource
  void noLanguageLacksAWord(Language language) {
    assertEquals(
        FeedWords.all(Language.KK).stringPropertyNames(),
        FeedWords.all(language).stringPropertyNames());
    FeedWords.all(language).values().forEach(words -> assertFalse(words.toString().isBlank()));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindAndMarkHasItsWords(Language language) {
    for (EntryKind kind : EntryKind.values()) {
      assertFalse(FeedWords.kind(kind, language).isEmpty());
      assertFalse(FeedWords.kinds(kind, language).isEmpty());
    }
    for (Mark mark : Mark.values()) {
      assertFalse(FeedWords.mark(mark, language).isEmpty());
    }
  }

  @Test
  void wordsAreInTheirOwnLanguage() {
    assertEquals("Мәселелер", FeedWords.kinds(EntryKind.PROBLEM, Language.KK));
    assertEquals("Проблемы", FeedWords.kinds(EntryKind.PROBLEM, Language.RU));
    assertEquals("Problems", FeedWords.kinds(EntryKind.PROBLEM, Language.EN));
  }
}
