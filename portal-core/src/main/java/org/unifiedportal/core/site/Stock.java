package org.unifiedportal.core.site;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.text.Language;

/**
 * What stands in a required section in one language.
 *
 * @param section key of the section
 * @param count publications or documents, at least one
 * @param newest when one of them changed last, UTC
 * @param posted when the last one of them was posted, UTC
 */
public record Stock(String section, Language language, int count, Instant newest, Instant posted) {
  /** Refuses an empty stock. */
  public Stock {
    if (count < 1) {
      throw new IllegalArgumentException("nothing stands in " + section);
    }
  }

  /** One stock for each section and language there is something in. */
  public static List<Stock> sums(Collection<Stock> stocks) {
    Map<List<Object>, Stock> sums = new LinkedHashMap<>();
    stocks.forEach(stock -> sums.merge(List.of(stock.section, stock.language), stock, Stock::plus));
    return List.copyOf(sums.values());
  }

  /** Both together; they are of one section and language. */
  Stock plus(Stock other) {
    return new Stock(
        section,
        language,
        count + other.count,
        later(newest, other.newest),
        later(posted, other.posted));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
