package org.unifiedportal.war.publication;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Reader;

/**
 * What was published, day by day, newest day first; within a day problems, clarifications and
 * answers come before news. What the page shows above already is told again only where there is
 * nothing else; ceremonies stand apart, last and small.
 */
public record DayFeed(List<Day> days, List<Card> ceremonies, boolean hasToday) {
  private static final Set<PublicationKind> SHOWN_APART =
      Set.of(PublicationKind.DOCUMENT, PublicationKind.SERVICE);
  private static final int ENOUGH = 7;
  private static final int CEREMONIES = 3;

  /** The cards of one day under its name. */
  public record Day(String name, List<Card> cards) {}

  /** The kinds that are told day by day; documents and services have places of their own. */
  public static Set<PublicationKind> kinds() {
    return Stream.of(PublicationKind.values())
        .filter(kind -> kind.feedWeight() > 0 && !SHOWN_APART.contains(kind))
        .collect(Collectors.toSet());
  }

  /**
   * Arranges publications, newest first, for a reader.
   *
   * @param above the cards that the page shows above the feed
   * @param card how a publication is shown
   */
  public static DayFeed of(
      List<ListedPublication> newest,
      List<Card> above,
      Reader reader,
      Function<ListedPublication, Card> card) {
    Set<String> told = above.stream().map(Card::link).collect(Collectors.toSet());
    List<ListedPublication> all = newest.stream().filter(each -> !each.ceremonial()).toList();
    List<ListedPublication> untold =
        all.stream().filter(each -> !told.contains(link(each, reader))).toList();
    return new DayFeed(
        days(byDay(untold.isEmpty() ? all : untold, reader), reader, card),
        newest.stream().filter(ListedPublication::ceremonial).limit(CEREMONIES).map(card).toList(),
        all.stream().anyMatch(each -> dayOf(each, reader).equals(reader.days().today())));
  }

  private static String link(ListedPublication publication, Reader reader) {
    return reader.to(publication.path().value());
  }

  private static Map<LocalDate, List<ListedPublication>> byDay(
      List<ListedPublication> newest, Reader reader) {
    Map<LocalDate, List<ListedPublication>> byDay = new LinkedHashMap<>();
    newest.stream()
        .limit(ENOUGH)
        .forEach(publication ->
            byDay
                .computeIfAbsent(dayOf(publication, reader), day -> new ArrayList<>())
                .add(publication));
    return byDay;
  }

  private static LocalDate dayOf(ListedPublication publication, Reader reader) {
    return reader.days().local(publication.publishedAt()).toLocalDate();
  }

  private static List<Day> days(
      Map<LocalDate, List<ListedPublication>> byDay,
      Reader reader,
      Function<ListedPublication, Card> card) {
    List<Day> days = new ArrayList<>();
    byDay.forEach((day, all) -> days.add(new Day(reader.days().day(day), cards(all, card))));
    return days;
  }

  private static List<Card> cards(
      List<ListedPublication> ofOneDay, Function<ListedPublication, Card> card) {
    return ofOneDay.stream()
        .sorted(
            comparingInt((ListedPublication each) -> -each.kind().feedWeight())
                .thenComparing(comparing(ListedPublication::publishedAt).reversed()))
        .map(card)
        .toList();
  }
}
