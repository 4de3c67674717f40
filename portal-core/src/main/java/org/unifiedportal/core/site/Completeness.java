package org.unifiedportal.core.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.text.Language;

/**
 * How fully an agency fills the sections that the law asks for, section by section and language by
 * language, on one day.
 *
 * @param lines in the order of the law, one for each section
 */
public record Completeness(LocalDate day, List<Line> lines) {
  /** The languages of the duty: Law 401-V, article 16, point 14; any other is a choice. */
  public static final List<Language> DUTY = List.of(Language.KK, Language.RU);

  /** Copies the lines. */
  public Completeness {
    lines = List.copyOf(lines);
  }

  /** How a section stands in a language. */
  public enum State {
    /** Something stands there and was changed within the section's term. */
    FRESH,
    /** Less stands there than in the other language of the duty. */
    BEHIND,
    /** Nothing was changed within the section's term. */
    OLD,
    /** Nothing stands there. */
    MISSING
  }

  /** A section and its state in each language of the duty. */
  public record Line(RequiredSection section, Map<Language, Cell> cells) {
    /** Copies the cells. */
    public Line {
      cells = Map.copyOf(cells);
    }

    /** The state in a language of the duty. */
    public Cell in(Language language) {
      return cells.get(language);
    }

    /** Whether nothing stands in it in any language. */
    public boolean isEmpty() {
      return cells.values().stream().allMatch(cell -> cell.count() == 0);
    }

    /** Whether it lacks nothing in any language. */
    public boolean isWhole() {
      return cells.values().stream().allMatch(cell -> cell.state() == State.FRESH);
    }
  }

  /**
   * One section in one language.
   *
   * @param count publications and documents
   * @param newest the day of the last change in the given zone
   * @param posted the day of the last posting in that zone
   */
  public record Cell(
      State state, int count, Optional<LocalDate> newest, Optional<LocalDate> posted) {}

  /** Measures on this day; stocks of one section and language are added up. */
  public static Completeness of(
      RequiredSections law, Collection<Stock> stocks, LocalDate day, ZoneId zone) {
    Map<String, Map<Language, Stock>> sums = new HashMap<>();
    stocks.forEach(stock ->
        sums.computeIfAbsent(stock.section(), key -> new HashMap<>())
            .merge(stock.language(), stock, Stock::plus));
    Measure measure = new Measure(day, zone);
    return new Completeness(
        day,
        law.all().stream()
            .map(section -> measure.line(section, sums.getOrDefault(section.key(), Map.of())))
            .toList());
  }

  /** In how many sections anything stands in this language. */
  public long filled(Language language) {
    return lines.stream().filter(line -> line.in(language).count() > 0).count();
  }

  /** The line of a section that is surely of the law. */
  public Line of(RequiredSection section) {
    return lines.stream().filter(line -> line.section().equals(section)).findFirst().orElseThrow();
  }

  private record Measure(LocalDate day, ZoneId zone) {
    Line line(RequiredSection section, Map<Language, Stock> stocks) {
      int most = DUTY.stream().mapToInt(language -> count(stocks, language)).max().orElse(0);
      Map<Language, Cell> cells = new HashMap<>();
      DUTY.forEach(language ->
          cells.put(language, cell(section, Optional.ofNullable(stocks.get(language)), most)));
      return new Line(section, cells);
    }

    private Cell cell(RequiredSection section, Optional<Stock> stock, int most) {
      Optional<LocalDate> newest = stock.map(Stock::newest).map(this::day);
      int count = stock.map(Stock::count).orElse(0);
      return new Cell(
          state(section, count, most, newest),
          count,
          newest,
          stock.map(Stock::posted).map(this::day));
    }

    private LocalDate day(Instant moment) {
      return moment.atZone(zone).toLocalDate();
    }

    private State state(RequiredSection section, int count, int most, Optional<LocalDate> newest) {
      if (newest.isEmpty()) {
        return State.MISSING;
      }
      if (count < most) {
        return State.BEHIND;
      }
      boolean isOld = newest.get().isBefore(day.minusDays(section.renew()));
      return isOld ? State.OLD : State.FRESH;
    }

    private static int count(Map<Language, Stock> stocks, Language language) {
      return Optional.ofNullable(stocks.get(language)).map(Stock::count).orElse(0);
    }
  }
}
