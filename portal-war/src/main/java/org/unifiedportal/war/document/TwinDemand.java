package org.unifiedportal.war.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unifiedportal.war.page.PageRequest;

/**
 * Which stretch of a file is asked for.
 *
 * @param part a leaf of its text or a sheet, from 1
 * @param page of a sheet, from 1
 */
record TwinDemand(int part, int page, SheetSort sort) {
  static final Set<String> NAMES = Set.of("part", "page", "sort");

  /** Empty when a parameter is no number: such an address leads nowhere. */
  static Optional<TwinDemand> read(PageRequest request) {
    Optional<Integer> part = number(request.parameter("part"));
    Optional<Integer> page = number(request.parameter("page"));
    Optional<SheetSort> sort =
        request.parameter("sort").map(SheetSort::read).orElse(Optional.of(SheetSort.NONE));
    return part.flatMap(
        leaf -> page.flatMap(at -> sort.map(order -> new TwinDemand(leaf, at, order))));
  }

  private static Optional<Integer> number(Optional<String> said) {
    String words = said.orElse("1");
    return words.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
  }

  TwinDemand part(int other) {
    return new TwinDemand(other, 1, SheetSort.NONE);
  }

  TwinDemand page(int other) {
    return new TwinDemand(part, other, sort);
  }

  TwinDemand sorted(SheetSort other) {
    return new TwinDemand(part, 1, other);
  }

  /** The query of an address that asks for this; empty for the beginning. */
  String query() {
    Map<String, String> query = new TreeMap<>();
    if (part > 1) {
      query.put("part", Integer.toString(part));
    }
    if (page > 1) {
      query.put("page", Integer.toString(page));
    }
    if (sort.column() > 0) {
      query.put("sort", sort.parameter());
    }
    String words =
        query.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
    return words.isEmpty() ? "" : "?" + words;
  }
}
