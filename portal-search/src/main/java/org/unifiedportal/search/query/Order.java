package org.unifiedportal.search.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** In which order results stand. */
public enum Order {
  /** Best first; of equal ones the newest. */
  RELEVANCE("relevance", Found.BEST_FIRST),
  /** First published last comes first. */
  NEWEST("newest", Found.NEWEST_FIRST),
  /** First published first comes first. */
  OLDEST("oldest", Found.OLDEST_FIRST);

  private final String key;
  private final Comparator<Found> comparator;

  Order(String key, Comparator<Found> comparator) {
    this.key = key;
    this.comparator = comparator;
  }

  /** The stable name in addresses. */
  public String key() {
    return key;
  }

  /** Finds an order by its key. */
  public static Optional<Order> find(String key) {
    return Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst();
  }

  Comparator<Found> comparator() {
    return comparator;
  }
}
