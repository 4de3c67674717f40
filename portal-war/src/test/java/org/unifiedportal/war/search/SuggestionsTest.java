package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.NameStart;
import org.unifiedportal.war.http.Assets;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.MadeUpOblast;

/** What is offered while one types; nobody here changes what the others ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsTest {
  private static final int MOST_SCRIPT = 4_096;

  private MadeUpOblast oblast;
  private Suggestions suggestions;

  @BeforeAll
  void found() {
    oblast = new MadeUpOblast();
    suggestions = new Suggestions(oblast.index.suggesting, oblast.stores);
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  @Test
  void anAgencyIsOfferedFirstInWhateverLettersItIsTyped() {
    for (String typed : List.of("сарыб", "saryb", "Сарыбу")) {
      List<Suggestions.One> offered = suggestions.of(typed, Language.KK).suggestions();
      assertEquals("/kk/sarybulak", offered.getFirst().link(), typed);
    }
  }

  @Test
  void aTitleIsOfferedWithItsAddressInTheReadersLanguage() {
    List<Suggestions.One> offered = suggestions.of("құбы", Language.KK).suggestions();
    assertTrue(
        offered.stream().anyMatch(one -> one.words().contains("құбыры")), offered.toString());
    assertTrue(offered.stream().allMatch(one -> one.link().startsWith("/kk/")), offered.toString());
  }

  @Test
  void aKindIsOfferedWhereThereIsAnythingOfIt() {
    for (String typed : List.of("жаңал", "жанал", "zhanal")) {
      List<Suggestions.One> offered = suggestions.of(typed, Language.KK).suggestions();
      assertEquals(
          new Suggestions.One("Жаңалықтар", "/kk/search?q=&kind=news"), offered.getFirst(), typed);
    }
    assertEquals(List.of(), suggestions.of("энергет", Language.KK).suggestions(), "nothing of it");
    assertEquals("Энергетика", Theme.beginning("energet").getFirst().words(Language.RU));
  }

  @Test
  void nothingIsOfferedForOneLetterOrSigns() {
    for (String typed : List.of("", "с", "??", "\u0000\u0000")) {
      assertEquals(List.of(), suggestions.of(typed, Language.RU).suggestions(), typed);
    }
  }

  @Test
  void everyTypedWordMustBeginAWordOfTheName() {
    assertTrue(NameStart.matches("Сарыбұлақ ауданының әкімдігі", "сары ауд"));
    assertFalse(NameStart.matches("Сарыбұлақ ауданының әкімдігі", "сары қала"));
    assertFalse(NameStart.matches("Сарыбұлақ ауданы", "аудан сары"));
  }

  @Test
  void titlesAreOfferedWherePeopleBeginAndNotOnEveryText() {
    for (String path : List.of("", "sarybulak", "search")) {
      assertTrue(Frame.Head.of(path, "").suggests(), path);
    }
    assertFalse(Frame.Head.of("sarybulak/news/2026/su", "").suggests());
  }

  @Test
  void theScriptIsSmall() {
    assertTrue(Assets.find("search.js").orElseThrow().bytes().length <= MOST_SCRIPT);
  }
}
