package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuingBodyTest {
  private static final String DECIDES = "\n1. Тоғандарды күтіп ұстау тәртібі бекітілсін.";
  private static final String DECIDED = "\n1. Утвердить порядок содержания прудов.";

  @Test
  void whoDecidesIsTheIssuer() {
    same(
        "Көктал аудандық мәслихаты",
        "Тоғандар туралы\nСу кодексінің 5-бабына сәйкес Көктал аудандық мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:"
            + DECIDES,
        "ТОҒАНДАР ТУРАЛЫ\nСУ КОДЕКСІНІҢ 5-БАБЫНА СӘЙКЕС КӨКТАЛ АУДАНДЫҚ МӘСЛИХАТЫ ШЕШТІ:"
            + DECIDES);
    same(
        "Көктал ауданының әкімдігі",
        "Тоғандар туралы\n«Су туралы» Заңына сәйкес, Көктал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:"
            + DECIDES);
    same(
        "Көктал ауданы Үшарал ауылдық округінің әкімі",
        "Карантин туралы\nҰсынысы негізінде Көктал ауданы Үшарал ауылдық округінің әкімі ШЕШІМ"
            + " ҚАБЫЛДАДЫ:"
            + DECIDES);
    same(
        "Коктальский районный маслихат",
        "О прудах\nВ соответствии с Водным кодексом Коктальский районный маслихат РЕШИЛ:"
            + DECIDED);
    same(
        "Маслихат Коктальского района",
        "О прудах\nВ соответствии со статьей 5, маслихат Коктальского района РЕШИЛ:" + DECIDED);
    same(
        "Акимат Коктальского района",
        "О прудах\nНа основании закона акимат Коктальского района ПОСТАНОВЛЯЕТ:" + DECIDED);
    same(
        "Аким Ушаральского сельского округа",
        "О карантине\nпо представлению инспектора аким Ушаральского сельского округа РЕШИЛ:"
            + DECIDED);
  }

  @Test
  void theNameOfTheActTellsMoreThanWhereItSpeaks() {
    same(
        "Көктал ауданының әкімі",
        "Көктал ауданының әкімінің 2026 жылғы 5 наурыздағы № 7 шешімі\nКарантин туралы\nаудан"
            + " әкімі ШЕШІМ ҚАБЫЛДАДЫ:"
            + DECIDES);
    same(
        "Аким Коктальского района",
        "Решение акима Коктальского района от 5 марта 2026 года № 7\nО карантине\nв целях охраны"
            + " здоровья аким района РЕШИЛ:"
            + DECIDED);
    same(
        "Коктальский районный маслихат",
        "Решение Коктальского районного маслихата от 5 марта 2026 года № 7\nО прудах" + DECIDED);
    same(
        "Аудан әкімі",
        "Карантин туралы\nадамдардың денсаулығын қорғау мақсатында аудан әкімі ШЕШІМ ҚАБЫЛДАДЫ:"
            + DECIDES);
  }

  @Test
  void namesAreWholeHoweverTheyAreWritten() {
    same(
        "Семейский городской маслихат",
        "Решение Семейского городского маслихата от 5 марта 2026 года № 7\nО прудах" + DECIDED,
        "РЕШЕНИЕ СЕМЕЙСКОГО ГОРОДСКОГО МАСЛИХАТА от 5 марта 2026 года № 7\nО прудах" + DECIDED,
        "О прудах\nпо закону СЕМЕЙСКИЙ ГОРОДСКОЙ МАСЛИХАТ РЕШИЛ:" + DECIDED);
    same(
        "Усть-Каменогорский городской маслихат",
        "РЕШЕНИЕ УСТЬ-КАМЕНОГОРСКОГО ГОРОДСКОГО МАСЛИХАТА от 5 марта 2026 года № 7\nО прудах"
            + DECIDED);
    same(
        "Т.Рысқұлов ауданы әкімі",
        "Т.Рысқұлов ауданы әкімінің 2026 жылғы 5 наурыздағы № 7 шешімі\nКарантин туралы" + DECIDES);
    same(
        "Бұқар жырау ауданы Ботақара кенті әкімі",
        "Бұқар жырау ауданы Ботақара кенті әкімінің 2026 жылғы 5 наурыздағы № 7 шешімі\nКарантин"
            + " туралы"
            + DECIDES);
    same(
        "Ғабит Мүсірепов атындағы аудан мәслихаты",
        "Тоғандар туралы\nЗаңына сәйкес Ғабит Мүсірепов атындағы аудан мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:"
            + DECIDES);
  }

  @Test
  void halfANameIsNone() {
    same(
        "",
        "Карантин туралы\nмақсатында ауданының әкімі ШЕШІМ ҚАБЫЛДАДЫ:" + DECIDES,
        "Об отпуске\nаким области поручил руководителю управления ПРИКАЗЫВАЮ:" + DECIDED,
        "О сроках\nАким Иванов нарушил сроки РЕШИЛ:" + DECIDED);
  }

  @Test
  void aNumberWithoutAnEndIsReadOver() {
    String act = "Решение маслихата Коктальского района от 5 марта 2026 года № 7\nО прудах";
    same("Маслихат Коктальского района", act + DECIDED + "\n№ 1" + "-1".repeat(13_000));
  }

  @Test
  void whoIsNamedInPassingIssuedNothing() {
    same(
        "",
        "О прудах\nКоктальский районный маслихат рассмотрел доклад акима района.",
        "Тоғандар туралы\nКөктал аудандық мәслихаты есепті тыңдады.",
        "Об отпуске\nв связи с заявлением акима района ПРИКАЗЫВАЮ:\n1. Предоставить отпуск.",
        "О внесении изменений в решение Коктальского районного маслихата от 5 марта 2026 года № 7"
            + "\nВ соответствии с законом ПРИКАЗЫВАЮ:\n1. Внести.");
  }

  @Test
  void realActsSayWhoIssuedThem() {
    List<String> wrong = new ArrayList<>();
    int told = 0;
    for (RealHints.Known act : RealHints.all()) {
      String body = told(act.hints());
      if (!body.isEmpty() && !act.isOf(body)) {
        wrong.add(act.name() + ": " + body);
      }
      told += body.isEmpty() ? 0 : 1;
    }
    assertEquals(List.of(), wrong);
    assertTrue(told >= 70, told + " told");
  }

  private static void same(String expected, String... texts) {
    for (String text : texts) {
      assertEquals(expected, told(FirstPage.hints("", text)), text);
    }
  }

  private static String told(String hints) {
    try {
      return new ObjectMapper().readTree(hints).path("issuer").asText();
    } catch (JsonProcessingException broken) {
      throw new AssertionError(hints, broken);
    }
  }
}
