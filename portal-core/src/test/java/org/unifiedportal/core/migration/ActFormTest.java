package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.text.Language;

class ActFormTest {
  private static final String META =
      """
      act_code: '77'
      requisite: Решение маслихата области от 5 апреля 2024 года № 4-61
      title: {kaz: Тақырып, rus: Название}
      form: РЕШ
      approved_on: 2024-04-04
      approved_by: ['154000000002']
      source: {kaz: 'https://zan.gov.kz/client/#!/doc/77/kaz/04.04.2024'}
      """;

  @Test
  void theRequisiteTellsNumberDateAndMoment() {
    ReadItem.Ready act = act(META, "Мәтін.", "Текст.");
    assertEquals("4-61", act.content().fields().line("number").orElseThrow());
    assertEquals(
        LocalDate.parse("2024-04-05"), act.content().fields().day("adopted").orElseThrow());
    assertEquals(Optional.of(Instant.parse("2024-04-05T04:00:00Z")), act.provenance().originally());
    assertEquals("zan.gov.kz/77", act.provenance().origin());
    assertEquals("4-61-taqyryp", act.provenance().slug().orElseThrow().value());
    assertEquals(Remark.Kind.DATE_CONFLICT, act.remarks().getFirst().kind());
  }

  @Test
  void codesBecomeWords() {
    Fields fields = act(META, "Мәтін.", "Текст.").content().fields();
    assertEquals(
        "Алматы облыстық мәслихаты", fields.words("issuer").orElseThrow().words().get(Language.KK));
    assertEquals("Решение", fields.words("documentType").orElseThrow().words().get(Language.RU));
    assertEquals("in-force", fields.choice("legalState").orElseThrow());
    assertTrue(fields.find("source").isPresent());
  }

  @Test
  void anUnknownIssuerMustBeNamed() {
    String meta = META.replace("154000000002", "999");
    ReadItem.Refused refused = assertInstanceOf(ReadItem.Refused.class, read(meta, "М.", "Т."));
    assertTrue(refused.reasons().getFirst().contains("[999]"), refused.toString());
    ReadItem.Ready named =
        act(meta + "issuer: {kaz: Аудан әкімі, rus: Аким района}\n", "Мәтін.", "Текст.");
    assertEquals(
        "Аким района",
        named.content().fields().words("issuer").orElseThrow().words().get(Language.RU));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Решение акима области от 22 сентября 1997 г. № 9-360. Утратило силу | 9-360 | 1997-09-22",
        "Постановление акимата от 02 июня 2014 года № 2-6 | 2-6 | 2014-06-02",
        "Решение от 1 мая 2020 года N 7/3-VI. Зарегистрировано 2 мая 2020 года № 9 | 7/3-VI | 2020-05-01",
      })
  void requisitesAreReadInTheirUsualForms(String words, String number, LocalDate adopted) {
    ActRequisite requisite = ActRequisite.find(words).orElseThrow();
    assertEquals(number, requisite.number());
    assertEquals(adopted, requisite.adopted());
    assertEquals(words.contains("Утратило"), requisite.isRepealed());
  }

  @Test
  void aRequisiteWithoutDateOrNumberIsRefused() {
    assertEquals(Optional.empty(), ActRequisite.find("Решение маслихата"));
    assertEquals(Optional.empty(), ActRequisite.find("от 31 февраля 2020 года № 1"));
    assertInstanceOf(
        ReadItem.Refused.class, read("act_code: '1'\nrequisite: Решение\n", "# М", "# Т"));
  }

  @ParameterizedTest
  @CsvSource({
    "> *Сноска. Утратило силу решением от 29.09.2004.*, repealed",
    "> *Ескерту. Күші жойылды.*, repealed",
    "> *Сноска. Пункт 1 в редакции решения от 22.04.2026.*, amended",
    "> *Сноска. Вводится в действие с 01.11.2025.*, in-force",
    "Признать утратившим силу решение, in-force",
  })
  void notesTellTheLegalState(String note, String state) {
    assertEquals(
        state, act(META, "М.", note).content().fields().choice("legalState").orElseThrow());
  }

  @Test
  void signatoriesAreTheFirstBoldLinesOfPostAndName() {
    String kk = "**Мәслихат төрағасы**\n\n**Қ. Байғоджаев**\n\n> *Қосымша*\n\n**Ж. Басқа**";
    String ru =
        "**Председатель сессии**\n\n**______Т. Сарпеков**\n\n**Секретарь**\n\n**С. Дюсембинов**";
    Map<Language, String> signed =
        act(META, kk, ru).content().fields().words("signatory").orElseThrow().words();
    assertEquals("Қ. Байғоджаев, Мәслихат төрағасы", signed.get(Language.KK));
    assertEquals(
        "Т. Сарпеков, Председатель сессии; С. Дюсембинов, Секретарь", signed.get(Language.RU));
  }

  @Test
  void anUnclearSignatureIsLeftInTheTextAlone() {
    String unclear = "**Важно помнить**\n\n**ещё раз**";
    assertTrue(
        act(META, "**Қ. Байғоджаев**", unclear).content().fields().words("signatory").isEmpty());
  }

  private static ReadItem.Ready act(String meta, String kk, String ru) {
    ReadItem item = read(meta, kk, ru);
    return assertInstanceOf(ReadItem.Ready.class, item, item.toString());
  }

  private static ReadItem read(String meta, String kk, String ru) {
    return RealActs.reader()
        .read(new PublicationFolder("act", Map.of("meta.yaml", meta, "kk.md", kk, "ru.md", ru)));
  }
}
