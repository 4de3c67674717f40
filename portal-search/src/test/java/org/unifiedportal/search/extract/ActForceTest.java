package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** Whether an act says that it has lost force, and which acts it takes force from. */
class ActForceTest {
  private static final String KAZAKH =
      "\nАудан халқын таза сумен қамтамасыз ету мақсатында аудан мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:\n"
          + "1. Тоғандарды күтіп ұстау тәртібі бекітілсін.\n";
  private static final String RUSSIAN =
      "\nДля снабжения населения чистой водой районный маслихат РЕШИЛ:\n"
          + "1. Утвердить порядок содержания прудов и колодцев.\n";

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

  private static void state(String expected, String body, String... heads) {
    for (String head : heads) {
      assertEquals(expected, hints(head + body).path("state").asText(), head);
    }
  }

  @Test
  void anActThatIsMarkedAsRepealedIs() {
    state(
        "repealed",
        RUSSIAN,
        "О прудах\nСноска. Утратило силу решением акима района от 11.02.2020 № 3-14.",
        "О прудах\nСноска. Решение утратило силу – решением маслихата от 11.02.2020 № 3-14.",
        "Решение акима от 3 марта 1997 года № 3-53. Зарегистрировано 21 августа 1998 года № 47."
            + " Утратило силу решением акима от 4 января 2000 года № 1-2\nО прудах",
        "УТРАТИЛО СИЛУ\nРЕШЕНИЕ\nО прудах",
        "(утратило силу)\nО прудах",
        "Утративший силу\nО прудах");
    state(
        "repealed",
        KAZAKH,
        "Тоғандар туралы\nЕскерту. Күші жойылды - аудан әкімінің 11.02.2020 № 3-14 шешімімен.",
        "Тоғандар туралы\nЕскерту. Шешімнің күші жойылды – мәслихаттың шешімімен.",
        "Тоғандар туралы\nЕскерту. Күшi жойылды - аудан әкiмiнiң 11.02.2020 № 3-14 шешiмiмен.",
        "КҮШІ ЖОЙЫЛҒАН\nТоғандар туралы",
        "Күшін жойған\nТоғандар туралы");
  }

  @Test
  void whatIsSaidOfItsPartsOfOthersAndOfListsIsNoMark() {
    state(
        "",
        RUSSIAN,
        "О прудах\nСноска. Пункт 3 утратил силу решением маслихата от 11.02.2020 № 3-14.",
        "О прудах\nСноска. Утратило силу в части колодцев решением от 11.02.2020 № 3-14.",
        "О прудах\nСноска. Утратило силу решением от 11.02.2020, за исключением приложения 2.",
        "О признании утратившим силу решения маслихата от 11 февраля 2020 года № 3-14",
        "О признании утратившими силу некоторых решений",
        "О внесении изменений в решение, которое\nутратило силу в 2020 году",
        "О прудах\nСноска. Вводится в действие с 01.04.2026.",
        "О прудах\nУтратило силу решение маслихата от 8 января 2019 года № 2-5.");
    state(
        "",
        KAZAKH,
        "Тоғандар туралы\nЕскерту. 3-тармақтың күші жойылды - 11.02.2020 № 3-14 шешімімен.",
        "Күші жойылған шешімдердің тізбесі туралы",
        "Аудан мәслихатының шешімінің күші жойылды деп тану туралы",
        "Аудан мәслихатының 2018 жылғы 20 ақпандағы № 27-137 шешімінің күшін жою туралы");
    state("", RUSSIAN.replace("прудов", "прудов.\nУтратило силу решением № 5"), "О прудах");
    state("", "", "Реестр решений\nРешение № 5\nУтратило силу\nРешение № 6");
  }

  @Test
  void aTitleThatBreaksIsNoStamp() {
    state(
        "",
        KAZAKH,
        "Аудан мәслихатының 2018 жылғы 20 ақпандағы № 27-137 шешімінің\nкүші жойылды\nдеп тану"
            + " туралы",
        "АУДАН МӘСЛИХАТЫНЫҢ КЕЙБІР ШЕШІМДЕРІНІҢ\nКҮШІ ЖОЙЫЛДЫ\nДЕП ТАНУ ТУРАЛЫ",
        "Кейбір шешімдерді\nКүші жойылды\nдеп тану туралы",
        "КҮШІ ЖОЙЫЛҒАН\nШЕШІМДЕРДІҢ ТІЗБЕСІ ТУРАЛЫ");
    state(
        "",
        RUSSIAN,
        "О внесении изменений в решение, которое\nутратило силу",
        "О внесении изменений в решение\nутратившее силу",
        "О ВНЕСЕНИИ ИЗМЕНЕНИЙ В РЕШЕНИЕ,\nУТРАТИВШЕЕ СИЛУ",
        "О ВНЕСЕНИИ ИЗМЕНЕНИЙ В РЕШЕНИЕ МАСЛИХАТА\nУТРАТИВШЕЕ СИЛУ",
        "О ВНЕСЕНИИ ИЗМЕНЕНИЙ В РЕШЕНИЕ, КОТОРОЕ\nУТРАТИЛО СИЛУ С 1 ЯНВАРЯ 2020 ГОДА");
  }

  @Test
  void aStampMayStandBelowTheTitleOrInBracketsBehindTheName() {
    String own = "Көктал ауданы әкімінің 2023 жылғы 8 маусымдағы № 12 шешімі";
    state(
        "repealed",
        "",
        "Тоғандарды күтіп ұстау туралы\nКүші жойылған\n" + own + "\n1. Бекітілсін.",
        own + " (күші жойылған)\nТоғандарды күтіп ұстау туралы\n1. Бекітілсін.");
    state(
        "repealed",
        RUSSIAN,
        "О прудах\nУтратило силу",
        "О прудах (утратило силу)",
        "Решение акима района от 8 июня 2023 года № 12 (утратило силу)\nО прудах");
    state("", RUSSIAN, "О внесении изменений в решение № 5 (утратило силу)");
    state("", "", own + "\nКүші жойылған\nЕсеп", "Тоғандарды күтіп ұстау туралы\nКүші жойылған");
  }

  private static void repeals(List<String> expected, String... texts) {
    for (String text : texts) {
      List<String> found = new ArrayList<>();
      hints(text).path("repeals").forEach(act -> found.add(act.asText()));
      assertEquals(expected, found, text);
    }
  }

  @Test
  void theActsThatItRepealsAreNamed() {
    repeals(
        List.of("27-137 2018-02-20"),
        "О прудах"
            + RUSSIAN
            + "2. Признать утратившим силу решение маслихата от 20 февраля 2018 года\n№ 27-137"
            + " «О прудах» (зарегистрировано за № 4567, опубликовано 3 марта 2018 года).\n",
        "О прудах"
            + RUSSIAN
            + "2. Признать утратившим силу решение маслихата «Об утверждении правил» от"
            + " 20.02.2018 № 27-137.\n3. Решение № 5 от 1 мая 2019 года исполнено.\n",
        "Тоғандар туралы"
            + KAZAKH
            + "2. Мәслихаттың 2018 жылғы 20 ақпандағы № 27-137 «Қосымшаны бекіту туралы»"
            + " шешімінің күші жойылды деп танылсын.\n");
    repeals(
        List.of("2-5 2019-01-08", "7-61 2020-03-05"),
        "О прудах"
            + RUSSIAN
            + "2. Признать утратившими силу следующие решения маслихата:\n1) от 8 января 2019 года"
            + " № 2-5 «О воде»;\n2) от 5 марта 2020 года № 7-61 «О прудах».\n",
        "Тоғандар туралы"
            + KAZAKH
            + "2. Мыналардың күші жойылды деп танылсын:\n1) мәслихаттың 2019 жылғы 8 қаңтардағы"
            + " № 2-5 шешімі;\n2) мәслихаттың 2020 жылғы 5 наурыздағы № 7-61 шешімі.\n");
  }

  @Test
  void partsOfActsRulesAndWhatIsOnlyCitedAreNotRepealed() {
    repeals(
        List.of(),
        "О прудах"
            + RUSSIAN
            + "2. Признать утратившим силу пункт 3 решения от 20 февраля 2018 года № 27-137.\n",
        "О прудах"
            + RUSSIAN
            + "2. Признать утратившими силу Правила, утвержденные решением от 20 февраля 2018 года"
            + " № 27-137.\n",
        "О признании утратившим силу решения от 20 февраля 2018 года № 27-137\nВ соответствии с"
            + " решением от 20 февраля 2018 года № 27-138 маслихат РЕШИЛ:\n1. Отозвать проект.\n",
        "О прудах\nСноска. Утратило силу решением акима от 11.02.2020 № 3-14." + RUSSIAN,
        "Тоғандар туралы"
            + KAZAKH
            + "2. 2018 жылғы 20 ақпандағы № 27-137 шешімнің 3-тармағының күші жойылды деп"
            + " танылсын.\n",
        "Отчёт за год\nПризнать утратившим силу решение от 20 февраля 2018 года № 27-137.");
  }

  @Test
  void whatARepealRestsOnOrComesIntoForceWithIsNotRepealed() {
    String cited = "мәслихаттың 2022 жылғы 1 ақпандағы № 15-4 ";
    String own = "мәслихаттың 2018 жылғы 20 ақпандағы № 27-137 шешімінің күші жойылды деп танылсын";
    String tidy =
        "О прудах" + RUSSIAN + "2. Признать утратившим силу решение от 20.02.2018 № 27-137";
    repeals(
        List.of("27-137 2018-02-20"),
        "Тоғандар туралы" + KAZAKH + "2. Осы " + cited + "шешіміне сәйкес " + own + ".",
        "Тоғандар туралы" + KAZAKH + "2. " + cited + "шешімінің талаптары бойынша " + own + ".",
        "Тоғандар туралы"
            + KAZAKH
            + "2. "
            + own
            + " және осы шешім "
            + cited
            + "шешіммен бірге"
            + " қолданысқа енгізілсін.",
        tidy + " на основании решения от 01.02.2022 № 15-4.",
        tidy + " в соответствии с решением от 01.02.2022 № 15-4.",
        tidy + " и внести в решение от 01.02.2022 № 15-4 изменения.");
    repeals(
        List.of(),
        tidy + ", за исключением норм о колодцах.",
        tidy + ", кроме норм о колодцах.",
        "Тоғандар туралы" + KAZAKH + "2. Құдықтар туралы нормаларды қоспағанда, " + own + ".");
  }

  @Test
  void severalActsMayLoseTheirForceInOneKazakhSentence() {
    repeals(
        List.of("2-5 2019-01-08", "7-61 2020-03-05"),
        "Тоғандар туралы"
            + KAZAKH
            + "2. Мәслихаттың 2019 жылғы 8 қаңтардағы № 2-5 шешімінің және мәслихаттың 2020 жылғы"
            + " 5 наурыздағы № 7-61 шешімінің күші жойылды деп танылсын.",
        "Тоғандар туралы"
            + KAZAKH
            + "2. Мәслихаттың 2019 жылғы 8 қаңтардағы № 2-5, 2020 жылғы 5 наурыздағы № 7-61"
            + " шешімдерінің күші жойылсын.",
        "Тоғандар туралы"
            + KAZAKH
            + "2. Мыналардың күші жойылды деп танылсын: мәслихаттың 2019 жылғы 8 қаңтардағы № 2-5"
            + " шешімі; 2022 жылғы 1 ақпандағы № 15-4 шешіміне сәйкес қабылданған 2020 жылғы"
            + " 5 наурыздағы № 7-61 шешімі.");
  }

  /** Of marked acts the scans, a table and texts that don't bear the mark say nothing. */
  @Test
  void realActsSayWhatIsTrueOfThem() {
    List<String> wrong = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    Map<String, String> repeals = new TreeMap<>();
    for (RealHints.Known act : RealHints.all()) {
      JsonNode hints = act.hints().isEmpty() ? json("{}") : json(act.hints());
      if (hints.has("state")) {
        (act.isRepealed() ? marked : wrong).add(act.name());
      }
      hints.path("repeals").forEach(one -> repeals.merge(act.folder(), one.asText(), same()));
    }
    assertEquals(List.of(), wrong);
    assertEquals(22, marked.size(), marked::toString);
    assertEquals(
        Map.of(
            "2014-irrigation-subsidies", "3-3 2013-03-04",
            "2018-emission-charges", "16-101 2008-12-29",
            "2024-waste-programme-repeal", "27-137 2018-02-20"),
        repeals);
  }

  /** Both languages of an act, and its files, name one act. */
  private static BinaryOperator<String> same() {
    return (one, other) -> {
      assertEquals(one, other);
      return one;
    };
  }
}
