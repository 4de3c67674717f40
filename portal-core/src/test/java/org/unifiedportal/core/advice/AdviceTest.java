package org.unifiedportal.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.text.Language;

class AdviceTest {
  private static final EditionText GOOD_RU =
      new EditionText("Воду дадут в 18:00", "Трубу меняют. Воду дадут в 18:00.", List.of());
  private static final EditionText GOOD_KK =
      new EditionText("Су 18:00-де беріледі", "Құбыр ауысып жатыр. Су 18:00-де келеді.", List.of());

  private static List<String> on(EditionText kk, EditionText ru) {
    Map<Language, EditionText> texts = new EnumMap<>(Language.class);
    texts.put(Language.KK, kk);
    texts.put(Language.RU, ru);
    return keys(new Content(texts, Fields.NONE, Set.of(), false));
  }

  private static List<String> keys(Content content) {
    return Advice.on(PublicationKind.NEWS, content).stream()
        .map(one -> one.pointer() + " " + one.key().substring("advice.".length()))
        .toList();
  }

  private static EditionText ru(String title, String lead, Block... body) {
    return new EditionText(title, lead, List.of(body));
  }

  @Test
  void aPlainTextInBothLanguagesNeedsNoAdvice() {
    assertEquals(List.of(), on(GOOD_KK, GOOD_RU));
  }

  @Test
  void aTitleFitsAPhoneAndIsNotShouted() {
    EditionText text = ru("ВОДУ ДАДУТ СЕГОДНЯ В " + "18:00 И НЕ РАНЬШЕ ".repeat(4) + ".", "Да.");
    assertEquals(
        List.of(
            "/texts/ru/title title-long",
            "/texts/ru/title title-shouted",
            "/texts/ru/title title-full-stop"),
        on(GOOD_KK, text).stream().filter(one -> one.contains("title-")).toList());
  }

  @Test
  void whatMattersStandsInTwoSentences() {
    assertTrue(on(GOOD_KK, ru("Вода", "")).contains("/texts/ru/lead lead-missing"));
    assertTrue(
        on(GOOD_KK, ru("Вода", "Раз. Два. Три в 18:00.")).contains("/texts/ru/lead lead-long"));
  }

  @Test
  void longSentencesAndOfficialeseAreNamedWithBetterWords() {
    String endless = "Мы " + "очень и очень ".repeat(12) + "рады 18:00.";
    EditionText text =
        ru(
            "Вода",
            "В целях обеспечения водой данный ремонт осуществляется до 18:00.",
            new Block.Paragraph(RichText.plain(endless)));
    List<Issue> found =
        Advice.on(
            PublicationKind.NEWS,
            new Content(
                Map.of(Language.KK, GOOD_KK, Language.RU, text), Fields.NONE, Set.of(), false));
    assertTrue(
        found.contains(Issue.at("/texts/ru/lead", "advice.say-rather", "осуществляется", "идёт")),
        found.toString());
    assertTrue(
        found.contains(
            Issue.at("/texts/ru/body/0", "advice.sentence-long", "Мы очень и очень", 38, 25)),
        found.toString());
    EditionText kazakh =
        new EditionText(
            "Су", "Жөндеу іс-шаралар кешені қазіргі таңда 18:00-ге дейін жүреді.", List.of());
    assertTrue(on(kazakh, GOOD_RU).contains("/texts/kk/lead say-rather"));
  }

  @Test
  void aLinkSaysWhereItLeadsAndAPictureIsSaidInWords() {
    Run here = new Run("здесь", false, false, "https://example.org/");
    EditionText link = ru("Вода", "18:00.", new Block.Paragraph(new RichText(List.of(here))));
    assertEquals(List.of("/texts/ru/body/0 link-words"), on(GOOD_KK, link).subList(0, 1));
    EditionText poster = ru("Вода 18:00", "", new Media.Image("/media/a.jpg", "", "", "", 9, 9));
    assertTrue(on(GOOD_KK, poster).contains("/texts/ru/body/0 only-pictures"));
    Block few = new Block.Paragraph(RichText.plain("Подробности на плакате."));
    Media.Image plan = new Media.Image("/media/a.jpg", "", "", "", 9, 9);
    assertTrue(
        on(GOOD_KK, ru("Вода 18:00", "", few, plan)).contains("/texts/ru/body/1 only-pictures"));
    Block told =
        new Block.Paragraph(
            RichText.plain(
                "Воду дадут в шесть вечера. Бригада меняет трубу на улице Абая, до этого"
                    + " времени воду привозят к школе каждый час."));
    assertFalse(
        on(GOOD_KK, ru("Вода 18:00", "", told, plan)).contains("/texts/ru/body/1 only-pictures"));
  }

  @Test
  void aPictureOfOneTextIsAdvisedForTheOther() {
    Block told = new Block.Paragraph(RichText.plain("18:00."));
    Media.Image plan = new Media.Image("/media/a.jpg", "", "", "", 9, 9);
    EditionText kk = new EditionText(GOOD_KK.title(), GOOD_KK.lead(), List.of(told, plan));
    EditionText ru = ru(GOOD_RU.title(), GOOD_RU.lead(), plan, told);
    assertTrue(on(kk, GOOD_RU).contains("/texts/kk/body/1 picture-not-russian"));
    assertTrue(on(GOOD_KK, ru).contains("/texts/ru/body/0 picture-not-kazakh"));
    assertFalse(on(kk, ru).toString().contains("picture-not"), "both have one");
    Content alone = new Content(Map.of(Language.KK, kk), Fields.NONE, Set.of(), false);
    assertFalse(keys(alone).toString().contains("picture-not"), "there is no other text");
  }

  @Test
  void numbersThatDifferAndMissingLanguagesAreNamed() {
    EditionText other = ru("Воду дадут в 20:00", "Заменят 1 200,5 метра. Воду дадут в 20:00.");
    EditionText kazakh =
        new EditionText(
            "Су 18:00-де беріледі", "1200.5 метр құбыр ауысады. Су 18:00-де келеді.", List.of());
    Content both =
        new Content(Map.of(Language.KK, kazakh, Language.RU, other), Fields.NONE, Set.of(), false);
    assertEquals(
        List.of(
            Issue.at("/texts/ru/title", "advice.numbers-differ", "18:00, 18:00", "20:00, 20:00")),
        Advice.on(PublicationKind.NEWS, both));
    Content alone = new Content(Map.of(Language.KK, kazakh), Fields.NONE, Set.of(), false);
    assertEquals(List.of("/texts/ru/title russian-missing"), keys(alone));
    Content promising = alone.promising(Map.of(Language.RU, LocalDate.of(2026, 11, 19)));
    assertEquals(List.of(), keys(promising));
  }
}
