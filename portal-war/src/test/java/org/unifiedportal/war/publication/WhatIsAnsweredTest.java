package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.site.PortalPages;

/** An answer tells what it answers in words that people use. */
class WhatIsAnsweredTest {
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);

  @AfterEach
  void close() {
    oblast.close();
  }

  private Document answer(Language language) {
    LiveFilter answers = LiveFilter.ALL.withKinds(Set.of(PublicationKind.ANSWER));
    String path = oblast.portal.publications.list(answers, 1).getFirst().path().value();
    byte[] body = pages.page(PageRequest.read(language, path, Map.of())).body();
    return Jsoup.parse(new String(body, StandardCharsets.UTF_8));
  }

  @Test
  void theBadgeSaysToWhatItIsTheAnswerAndTheQuestionHasItsOwnName() {
    Document kazakh = answer(Language.KK);
    assertEquals("Сұраққа жауап", kazakh.select("article .badge").first().text());
    assertEquals("Сұрақ", kazakh.select(".facts dt").first().text());
    assertFalse(kazakh.text().contains("Не нәрсеге жауап"));
    Document russian = answer(Language.RU);
    assertEquals("Ответ на вопрос", russian.select("article .badge").first().text());
    assertEquals("Вопрос", russian.select(".facts dt").first().text());
  }

  @Test
  void aListSaysItAsThePageDoes() {
    assertEquals(Set.of("Сұраққа жауап"), badges(Language.KK));
    assertEquals(Set.of("Ответ на вопрос"), badges(Language.RU));
  }

  private Set<String> badges(Language language) {
    LiveFilter answers = LiveFilter.ALL.withKinds(Set.of(PublicationKind.ANSWER));
    String path = oblast.portal.publications.list(answers, 1).getFirst().path().value();
    String list = path.substring(0, path.indexOf("/answers") + "/answers".length());
    byte[] body = pages.page(PageRequest.read(language, list, Map.of())).body();
    Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8));
    return Set.copyOf(page.select("main .badge").eachText());
  }
}
