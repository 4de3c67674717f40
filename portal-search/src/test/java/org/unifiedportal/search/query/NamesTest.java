package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final Map<String, List<String>> CALLED =
      Map.of(
          "oblast",
          List.of("Ақсай облысының әкімдігі", "Акимат Аксайской области", "Ақсай облысы"),
          "schools",
          List.of("Ақсай облысының білім басқармасы", "Управление образования Аксайской области"),
          "health",
          List.of(
              "Ақсай облысының денсаулық сақтау басқармасы",
              "Управление здравоохранения Аксайской области"),
          "sarybulak",
          List.of("Сарыбұлақ ауданының әкімдігі", "Акимат Сарыбулакского района", "sarybulak"),
          "kokterek",
          List.of("Көктерек ауданының әкімдігі", "Акимат Коктерекского района", "kokterek"),
          "culture",
          List.of("Сарыбұлақ ауданының мәдениет бөлімі", "Отдел культуры Сарыбулакского района"));

  private final List<String> all = CALLED.keySet().stream().sorted().toList();
  private final Names<String> names = new Names<>(() -> all, it -> CALLED.get(it).stream());

  @ParameterizedTest
  @CsvSource({
    "Сарыбұлақ ауданының әкімдігі,sarybulak",
    "Сарыбұлақ ауданы әкімдігінің,sarybulak",
    "сарыбулак ауданынын акимдиги,sarybulak",
    "акимат Сарыбулакского района,sarybulak",
    "Сарыбулакский район акимат,sarybulak",
    "в акимате Сарыбулакского района,sarybulak",
    "sarybulak,sarybulak",
    "Сарыбұлақ,sarybulak",
    "Сарыбұлақта,sarybulak",
    "Ақсай облысы,oblast",
    "білім басқармасында,schools",
    "управления образования,schools",
    "здравоохранение,health",
    "мәдениет бөлімінің,culture"
  })
  void aNameIsMeantWhateverEndingsItsWordsHaveAndHoweverTheyAreOrdered(String typed, String meant) {
    assertEquals(List.of(meant), names.named(typed, 3), typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "су құбыры",
        "Сарыбұлақ ауданының жолдары",
        "Сарыбұлақ Көктерек",
        "Сарыбұлақ Сарыбұлақ Сарыбұлақ",
        "сарыбұ",
        "в",
        "?",
        "\u0000\u0000",
        ""
      })
  void whoAsksForMoreOrForLessMeansNoName(String typed) {
    assertEquals(List.of(), names.named(typed, 3), typed);
  }

  @Test
  void aBeginningThatManyNamesShareMeansNone() {
    assertEquals(List.of("kokterek", "oblast", "sarybulak"), names.named("акимат", 3));
    assertEquals(List.of(), names.named("акимат", 2));
  }

  @Test
  void onlyTheWholeNameIsCalledSo() {
    assertEquals(List.of("sarybulak"), names.called("Сарыбұлақ ауданының әкімдігі"));
    assertEquals(List.of("sarybulak"), names.called("сарыбұлақ"));
    assertEquals(List.of(), names.called("Сарыбұлақ ауданы"));
  }

  @Test
  void nothingIsSoughtForMoreThanANameCanSay() {
    assertEquals(List.of(), names.named("Сарыбұлақ ".repeat(20) + "әкімдігі", 3));
    assertEquals(List.of(), names.named("а ".repeat(5_000), 3));
    assertEquals(List.of(), names.beginning("\ud83d\ude00".repeat(5_000), 3));
    assertEquals(List.of(), names.called("әкімдігі".repeat(1_000)));
  }

  @Test
  void namesAreTakenApartOnceForEachStateOfTheList() {
    AtomicInteger taken = new AtomicInteger();
    List<List<String>> states = new ArrayList<>(List.of(List.of("sarybulak")));
    Names<String> counting =
        new Names<>(
            states::getLast,
            it -> {
              taken.incrementAndGet();
              return CALLED.getOrDefault(it, List.of()).stream();
            });
    Stream.of("sarybulak", "kokterek", "әкімдік").forEach(typed -> counting.named(typed, 3));
    assertEquals(1, taken.get());

    states.add(List.of("kokterek"));
    assertEquals(List.of("kokterek"), counting.named("kokterek", 3));
    assertEquals(2, taken.get());
  }
}
