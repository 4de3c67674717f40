package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FirstPageTest {
  private static final String REASONS =
      "\nАудан халқын таза сумен қамтамасыз ету мақсатында аудан мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:\n"
          + "1. Тоғандар мен құдықтарды күтіп ұстау тәртібі осы шешімнің қосымшасына сәйкес"
          + " бекітілсін.\n2. Оның орындалуы аудан әкімінің орынбасарына жүктелсін.\nТөраға\n"
          + "Б. Мысалов\n";
  private static final String GROUNDS =
      "\nДля снабжения населения чистой водой районный маслихат РЕШИЛ:\n"
          + "1. Утвердить порядок содержания прудов и колодцев согласно приложению к настоящему"
          + " решению.\n2. Возложить исполнение на заместителя акима района.\nПредседатель\n"
          + "Б. Примеров\nСекретарь маслихата\nС. Образцова\n";

  @Test
  void theOwnLineOfAnActNamesIt() {
    same(
        "7-61 2026-03-05 decision",
        "Көктал ауданы мәслихатының 2026 жылғы 5 наурыздағы № 7-61 шешімі\nТоғандар туралы",
        "Тоғандар туралы\nКөктал ауданы мәслихатының 2026 жылғы 5 наурыздағы № 7-61 шешімі."
            + " Облыс әділет департаментінде 2026 жылғы 9 сәуірде № 811 болып тіркелді",
        "Көктал ауданы мәслихатының 2026 жылғы 5 наурыздағы № 7-61 шешімі (күші жойылған)\nТоғандар",
        "Решение Коктальского районного маслихата от 5 марта 2026 года № 7-61\nО прудах",
        "О прудах и колодцах\nРешение маслихата от 5 марта 2026 г. № 7-61."
            + " Зарегистрировано департаментом юстиции 9 апреля 2026 года № 811",
        "РЕШЕНИЕ\nот 5 марта 2026 года № 7-61 село Коктал\nО прудах и колодцах",
        "ШЕШІМ\n2026 жылғы 5 наурыз Көктал ауылы № 7-61\nТоғандар туралы",
        "ШЕШІМ РЕШЕНИЕ\n№ 7-61\n05.03.2026\nТоғандар туралы");
    same("7-61  decision", "Шешім № 7-61\nТоғандар туралы", "РЕШЕНИЕ\n№ 7-61\nО прудах");
  }

  @Test
  void theLanguageIsToldByItsLettersAndItsCommonWords() throws JsonProcessingException {
    assertEquals("kk", language(REASONS));
    assertEquals("ru", language(GROUNDS));
    assertEquals(
        "en",
        language(
            "Annual report of the district\nThe length of roads repaired in the year is given in"
                + " the table below, with the costs and the names of contractors."));
    assertEquals("", language("Annual report\n2025\nAksai"), "too short to tell");
    assertEquals(
        "",
        language(
            "Audandaǵy joldardy jóndeý týraly esep\nBir jyl ishinde jóndelgen joldardyń uzyndyǵy"
                + " tómendegi kestede kórsetilgen, shyǵyndar men merdigerler qosa berilgen"),
        "Kazakh in Latin letters is not English");
  }

  private static String language(String page) throws JsonProcessingException {
    return new ObjectMapper().readTree(FirstPage.hints("", page)).path("language").asText();
  }

  @Test
  void theMarkOfTheAppendixNamesItOverSeveralLines() {
    same(
        "7-61 2026-03-05 decision",
        "Тоғандар туралы"
            + REASONS
            + "Көктал ауданы мәслихатының 2026 жылғы 5 наурыздағы № 7-61 шешіміне 1-қосымша\nЕсеп",
        "Тоғандар туралы"
            + REASONS
            + "Көктал ауданы мәслихатының\n2026 жылғы \"5\" наурыздағы\n№ 7-61 шешіміне қосымша",
        "Тоғандар туралы"
            + REASONS
            + "Мәслихаттың 2026 жылғы 5 наурыз «Тоғандарды күтіп ұстау\nтуралы» № 7-61\n"
            + "шешiмiне 2-қосымша",
        "О прудах"
            + GROUNDS
            + "Приложение 1\nк решению районного\nмаслихата\nот 5 марта 2026 года № 7-61",
        "О прудах"
            + GROUNDS
            + "Приложение к решению районного маслихата от 5 марта 2026 года «О прудах 2026 –"
            + " 2028» № 7-61\nТаблица",
        "О прудах" + GROUNDS + "Утверждены решением\nмаслихата № 7-61 от 5 марта 2026 г.\nПравила");
  }

  @Test
  void theActThatRepealedItIsNotItself() {
    same(
        "  ",
        "Құдықтар туралы\nЕскерту. Күші жойылды - аудан әкімінің 11.02.2020 № 3-14 шешімімен.",
        "О колодцах\nСноска. Утратило силу решением акима района от 11.02.2020 № 3-14.",
        "О колодцах\nРешение акима от 5 мая. Утратило силу решением от 11.02.2020 № 3-14.");
  }

  @Test
  void citedActsLawsAndDaysOfForceAreNotItself() {
    same(
        "  decision",
        "Тоғандар туралы\n«Су туралы» 2003 жылғы 9 шілдедегі № 481 Заңының 5-бабына, министрдің"
            + " 2025 жылғы 4 тамыздағы № 12-Ө бұйрығына сәйкес"
            + REASONS
            + "3. Аудан мәслихатының 2019 жылғы 8 қаңтардағы № 2-5 шешімінің күші жойылсын.",
        "О прудах\nВ соответствии со статьей 5 Закона от 9 июля 2003 года № 481 и приказом"
            + " министра от 4 августа 2025 года № 12-Ө"
            + GROUNDS
            + "3. Признать утратившим силу решение маслихата от 8 января 2019 года № 2-5.",
        "Тоғандар туралы\nЕскерту. 01.04.2026 бастап қолданысқа енгізіледі." + REASONS,
        "О прудах\nСноска. Вводится в действие с 01.04.2026 в соответствии с пунктом 3." + GROUNDS,
        "О признании утратившим силу решения маслихата\nот 8 января 2019 года № 2-5 «О прудах»"
            + GROUNDS,
        "О внесении изменений в решение маслихата от 8 января 2019 года № 2-5"
            + GROUNDS
            + "Приложение 1 к решению маслихата от 8 января 2019 года № 2-5");
    same("  ", "Pond rules. They come into force on 01.04.2026. See order № 12.");
  }

  @Test
  void cellsOfTablesAreNoNumberAndADayAloneNoDay() {
    same("  ", "Көшелер\n№ 1\n№ 2 мектеп\n12.03.2026\nБарлығы 7", "№ Аудан 1 2\n№ 4 Көктал 15");
    same("  ", "Есеп 2026 жылғы 5 наурызда дайындалды", "31.02.2026 № 7-61");
  }

  @Test
  void marksOfSeveralActsAndOfAnotherKindAreNobodys() {
    String mark = "Приложение к решению маслихата от 5 марта 2026 года № 7-61\n";
    same("  decision", "О прудах" + GROUNDS + mark + mark.replace("7-61", "7-62"));
    same("  decision", "О прудах" + GROUNDS + mark.replace("решению", "приказу"));
    same("  ", mark + "Ставки");
  }

  @Test
  void aTitleIsJoinedAndKeepsWholeWords() {
    assertEquals(
        "О содержании прудов и колодцев в районе",
        title("О содержании прудов и колодцев в\nрайоне\nВ соответствии с законом"));
    assertEquals(
        "Аудандағы тоғандар мен құдықтарды күтіп ұстау туралы",
        title("Аудандағы тоғандар мен құдықтарды\nкүтіп ұстау туралы\n1. Бекітілсін"));
    String cut = title("О прудах " + "и колодцах ".repeat(60));
    assertTrue(cut.length() <= 500 && cut.endsWith(" колодцах и…"), cut);
  }

  @Test
  void noRealActGetsTheNumberOrTheDayOfAnother() {
    List<String> wrong = new ArrayList<>();
    TreeMap<String, String> right = new TreeMap<>();
    for (RealHints.Known act : RealHints.all()) {
      String found = told(act.hints());
      if (!act.isTold(found)) {
        wrong.add(act.name() + ": " + found);
      } else if (!found.startsWith(" ")) {
        right.put(act.name(), found);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(
        right.keySet().containsAll(RealHints.NAMED), new TreeSet<>(right.keySet())::toString);
  }

  private static void same(String expected, String... texts) {
    for (String text : texts) {
      assertEquals(expected, told(FirstPage.hints("", text)), text);
    }
  }

  private static String told(String hints) {
    JsonNode json = json(hints);
    return json.path("number").asText()
        + " "
        + json.path("date").asText()
        + " "
        + json.path("kind").asText();
  }

  private static String title(String text) {
    return hints(text).path("title").textValue();
  }

  private static JsonNode hints(String text) {
    return json(FirstPage.hints("", text));
  }

  private static JsonNode json(String hints) {
    try {
      return new ObjectMapper().readTree(hints);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(hints, broken);
    }
  }

  @Test
  void aLongRuleOfDashesIsReadOver() {
    same("  ", "-".repeat(20_000), "- ".repeat(20_000));
  }
}
