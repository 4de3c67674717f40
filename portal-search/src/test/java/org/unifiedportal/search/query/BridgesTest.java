package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.TextCollection;

/** Names, abbreviations and letters that look alike lead from one language's texts to another's. */
class BridgesTest {
  private static final PortalTime TIME = PortalTime.by(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Path ABBREVIATIONS =
      Path.of(System.getProperty("shared.data", "none"), "search/lex/abbr.tsv");

  /** As Kazakh, Russian and English texts write them. */
  private static final List<List<String>> NAMES =
      rows(
          """
          Ерлан Сәтбаев | Ерлан Сатбаев | Yerlan Satbayev
          Айгүл Жұмабаева | Айгуль Жумабаева | Aigul Zhumabayeva
          Берік Қалиев | Берик Калиев | Berik Kaliyev
          Нұрлан Өтегенов | Нурлан Утегенов | Nurlan Utegenov
          Дәурен Мұқанов | Даурен Муканов | Dauren Mukanov
          Гүлнәр Оспанова | Гульнар Оспанова | Gulnar Ospanova
          Қызылорда | Кызылорда | Kyzylorda
          Байқоңыр | Байконур | Baikonur
          Ақтөбе | Актобе | Aktobe
          Жетісу | Жетысу | Zhetysu
          Хромтау | Хромтау | Khromtau
          Шымкент | Шымкент | Shymkent
          """);

  private static final List<String> SAYING =
      List.of(
          "Бүгін %s атына тұрғындардан он төрт хат келді, жауап жұмада жарияланады.",
          "Сегодня в адрес %s пришло четырнадцать писем жителей, ответ опубликуют в пятницу.",
          "Fourteen letters of residents came for %s today; the answer appears on Friday.");

  private static final List<List<String>> SHORT =
      rows(
          """
          СІМ | МИД | сыртқы істер министрлігі | министерство иностранных дел
          ТЖМ | МЧС | төтенше жағдайлар министрлігі | министерство по чрезвычайным ситуациям
          ДСМ | минздрав | денсаулық сақтау министрлігі | министерство здравоохранения
          МЖӘ | ГЧП | мемлекеттік-жекешелік әріптестік | государственно-частное партнерство
          ЖШС | ТОО | жауапкершілігі шектеулі серіктестік | товарищество с ограниченной ответственностью
          БАҚ | СМИ | бұқаралық ақпарат құралдары | средства массовой информации
          АШМ | минсельхоз | ауыл шаруашылығы министрлігі | министерство сельского хозяйства
          ҮЕҰ | НПО | үкіметтік емес ұйым | неправительственная организация
          """);

  private static final String KAZAKH = "аәеөорсхуікһ";
  private static final String LOOKS_LIKE = "aəeɵopcxyikh";

  private static final List<String> WORDS =
      List.of(
          "әкімдік",
          "есеп",
          "тәртіп",
          "көшесі",
          "мәселе",
          "сәуір",
          "өтініш",
          "хабарлама",
          "ереже",
          "сауалнама",
          "мектеп",
          "аурухана",
          "кәсіпкер",
          "рәсім",
          "хаттама",
          "мерзім");

  @Test
  void aNameIsFoundInTheTextsOfAllThreeLanguages() {
    List<String> texts = new ArrayList<>();
    NAMES.forEach(name -> {
      for (int language = 0; language < 3; language++) {
        texts.add(SAYING.get(language).formatted(name.get(language)));
      }
    });
    int found = 0;
    try (TextCollection index = collection(texts)) {
      for (int row = 0; row < NAMES.size(); row++) {
        for (String name : NAMES.get(row)) {
          Set<Integer> hits = hits(index, name);
          found +=
              (int)
                  List.of(3 * row, 3 * row + 1, 3 * row + 2).stream()
                      .filter(hits::contains)
                      .count();
        }
      }
    }
    double share = found / (9.0 * NAMES.size());
    System.out.printf("names found in all languages, R@10: %.3f%n", share);
    assertTrue(share >= 0.85, () -> "only " + share);
  }

  @Test
  void whatARussianQuestionAsksWeighsLessThanWhatItAsksAbout() {
    List<String> texts =
        List.of(
            "Сегодня комиссия состоит из пяти человек и состоит в реестре.",
            "Сегодня о районе: село Шардара в списке есть.");
    try (TextCollection index = collection(texts)) {
      Hit first =
          new Search(index, TIME, PATIENCE)
              .find(SearchRequest.of("Состоит ли Шардара?", Language.RU))
              .hits()
              .getFirst();
      assertEquals(new UUID(0, 1), first.publication().value());
    }
  }

  @Test
  void whatAnEnglishQuestionAsksForWeighsLessThanWhatItTellsOfIt() {
    List<String> texts =
        List.of(
            "Fourteen people came to the market, and a shop was built.",
            "Fourteen people came to Shardara, and a shop was built there once more.");
    try (TextCollection index = collection(texts)) {
      Search search = new Search(index, TIME, PATIENCE);
      for (String typed : List.of("What market is in Shardara?", "How many markets Shardara")) {
        Hit first = search.find(SearchRequest.of(typed, Language.EN)).hits().getFirst();
        assertEquals(new UUID(0, 1), first.publication().value(), typed);
      }
    }
  }

  @Test
  void anAbbreviationFindsTheFullFormOfBothLanguages() {
    assertEquals(List.of(), lost(SHORT));
  }

  @Test
  void theSharedAbbreviationsFindTheirFullForms() throws IOException {
    Assumptions.assumeTrue(Files.exists(ABBREVIATIONS), "not here: " + ABBREVIATIONS);
    List<List<String>> rows =
        Files.readAllLines(ABBREVIATIONS).stream().map(line -> List.of(line.split("\t"))).toList();
    List<String> lost = lost(rows);
    System.out.printf(
        "abbreviations that find both full forms: %d of %d%n",
        rows.size() - lost.size(), rows.size());
    assertTrue(lost.size() <= 1, () -> "lost are " + lost);
  }

  @Test
  void noTextIsLostToALetterThatLooksLikeAnother() {
    List<String> texts = new ArrayList<>();
    List<Integer> ofWord = new ArrayList<>();
    for (int word = 0; word < WORDS.size(); word++) {
      for (String written : lookAlikes(WORDS.get(word))) {
        texts.add("Осы бөлімде " + written + " туралы айтылады.");
        ofWord.add(word);
      }
    }
    try (TextCollection index = collection(texts)) {
      for (int word = 0; word < WORDS.size(); word++) {
        int wanted = word;
        long all = ofWord.stream().filter(one -> one == wanted).count();
        for (String written : lookAlikes(WORDS.get(word))) {
          long found = total(index, written);
          assertTrue(found >= all, () -> written + " finds " + found + " of " + all);
        }
      }
    }
  }

  /** The word itself, and with each of its letters in turn exchanged. */
  private static List<String> lookAlikes(String word) {
    List<String> written = new ArrayList<>(List.of(word));
    for (int at = 0; at < word.length(); at++) {
      int letter = KAZAKH.indexOf(word.charAt(at));
      if (letter >= 0) {
        written.add(word.substring(0, at) + LOOKS_LIKE.charAt(letter) + word.substring(at + 1));
      }
    }
    return written;
  }

  /** Those whose Kazakh or Russian short form doesn't find both texts. */
  private static List<String> lost(List<List<String>> rows) {
    List<String> texts = new ArrayList<>();
    rows.forEach(row -> {
      texts.add("Мәжілісте " + row.get(2) + " мәселесі қаралды.");
      texts.add("На заседании рассмотрен вопрос: " + row.get(3) + ".");
    });
    List<String> lost = new ArrayList<>();
    try (TextCollection index = collection(texts)) {
      for (int row = 0; row < rows.size(); row++) {
        Set<Integer> both = Set.of(2 * row, 2 * row + 1);
        rows.get(row).subList(0, 2).stream()
            .filter(typed -> !hits(index, typed).containsAll(both))
            .forEach(lost::add);
      }
    }
    return lost;
  }

  /** Kazakh, Russian and English sentences, told apart by their letters. */
  private static TextCollection collection(List<String> sentences) {
    List<TextCollection.Text> texts = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      String sentence = sentences.get(at);
      texts.add(new TextCollection.Text(new UUID(0, at), language(sentence), "", sentence));
    }
    return TextCollection.of(texts);
  }

  private static Language language(String sentence) {
    if (sentence.startsWith("Fourteen")) {
      return Language.EN;
    }
    boolean russian = sentence.startsWith("Сегодня") || sentence.startsWith("На заседании");
    return russian ? Language.RU : Language.KK;
  }

  private static Set<Integer> hits(TextCollection index, String typed) {
    return new Search(index, TIME, PATIENCE)
        .find(SearchRequest.of(typed, Language.KK)).hits().stream()
            .limit(10)
            .map(hit -> (int) hit.publication().value().getLeastSignificantBits())
            .collect(Collectors.toSet());
  }

  private static long total(TextCollection index, String typed) {
    return new Search(index, TIME, PATIENCE)
        .find(SearchRequest.of(typed, Language.KK))
        .total()
        .publications();
  }

  private static List<List<String>> rows(String listed) {
    return listed
        .strip()
        .lines()
        .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toList())
        .toList();
  }
}
