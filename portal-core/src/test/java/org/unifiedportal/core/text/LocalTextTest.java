package org.unifiedportal.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalTextTest {
  @Test
  void aMissingLanguageShowsAnotherAndSaysWhich() {
    LocalText words = LocalText.of("Су жоқ", "Воды нет");

    assertEquals(new LocalText.Shown(Language.RU, "Воды нет"), words.shown(Language.RU));
    assertEquals(new LocalText.Shown(Language.KK, "Су жоқ"), words.shown(Language.EN));
  }

  @Test
  void theStateLanguageComesFirstWhateverTheOrderOfWriting() {
    LocalText words = new LocalText(Map.of(Language.EN, "Water", Language.KK, "Су"));

    assertEquals(List.of(Language.KK, Language.EN), List.copyOf(words.words().keySet()));
  }

  @Test
  void noWordsAndBlankWordsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new LocalText(Map.of()));
    assertThrows(IllegalArgumentException.class, () -> LocalText.of("Су", " "));
  }
}
