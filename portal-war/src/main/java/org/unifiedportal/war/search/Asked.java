package org.unifiedportal.war.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.page.Stores;

/**
 * What the address of a search asks for.
 *
 * @param chosen one value for each filter in force, in the order of {@link Facet}
 * @param section the key of the required section it asks within, or empty
 */
record Asked(String typed, Map<Facet, String> chosen, String section, Order order, int page) {
  static final String WORDS = "q";
  static final String SECTION = "section";
  static final String SORT = "sort";
  static final String PAGE = "page";

  /** The names of all parameters. */
  static Set<String> parameters() {
    return Stream.concat(
            Stream.of(WORDS, SECTION, SORT, PAGE), Stream.of(Facet.values()).map(Facet::field))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Empty when a filter has a value the portal doesn't know: it is never ignored. */
  static Optional<Asked> read(Map<String, String> query, Stores stores) {
    return KnownValues.of(stores).firstUnknown(query).isPresent()
        ? Optional.empty()
        : Optional.of(known(query));
  }

  /** Reads parameters whose values are all known. */
  static Asked known(Map<String, String> query) {
    Map<Facet, String> chosen = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      String value = query.getOrDefault(facet.field(), "");
      if (!value.isEmpty()) {
        chosen.put(facet, value);
      }
    }
    return new Asked(
        query.getOrDefault(WORDS, ""),
        chosen,
        query.getOrDefault(SECTION, ""),
        Order.find(query.getOrDefault(SORT, "")).orElse(Order.RELEVANCE),
        page(query.getOrDefault(PAGE, "")));
  }

  private static int page(String said) {
    return said.isEmpty() ? 1 : Integer.parseInt(said);
  }

  SearchRequest request(Language reader) {
    return new SearchRequest(
        typed, filters(), reader, order, new Window(page, Window.FIRST.size()));
  }

  Filters filters() {
    Filters filters = Filters.NONE.in(section);
    for (Map.Entry<Facet, String> one : chosen.entrySet()) {
      filters = filters.with(one.getKey(), Set.of(one.getValue()));
    }
    return filters;
  }

  boolean isChosen(Facet facet, String value) {
    return value.equals(chosen.get(facet));
  }

  /** The same from its first page with this value chosen, or taken back when it was. */
  Asked toggle(Facet facet, String value) {
    Map<Facet, String> other = new LinkedHashMap<>(chosen);
    if (isChosen(facet, value)) {
      other.remove(facet);
    } else {
      other.put(facet, value);
    }
    return new Asked(typed, other, section, order, 1);
  }

  /** Whether it is a new question, and not one that is leafed through, narrowed or ordered. */
  boolean isFresh() {
    return page == 1
        && order == Order.RELEVANCE
        && Set.of(Facet.AGENCY).containsAll(chosen.keySet());
  }

  /** The same in every section. */
  Asked everywhere() {
    return new Asked(typed, chosen, "", order, 1);
  }

  /** The same without any filter. */
  Asked bare() {
    return new Asked(typed, Map.of(), "", order, 1);
  }

  /** The same filters for other words. */
  Asked words(String others) {
    return new Asked(others, chosen, section, order, 1);
  }

  /** The same from its first page in another order. */
  Asked in(Order other) {
    return new Asked(typed, chosen, section, other, 1);
  }

  /** Another page of the same. */
  Asked at(int other) {
    return new Asked(typed, chosen, section, order, other);
  }

  /** The filters in force by the names of their parameters. */
  Map<String, String> narrowing() {
    Map<String, String> kept = new LinkedHashMap<>();
    chosen.forEach((facet, value) -> kept.put(facet.field(), value));
    if (!section.isEmpty()) {
      kept.put(SECTION, section);
    }
    return kept;
  }

  /** The query of the address, beginning with a question mark. */
  String query() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(WORDS, typed);
    parts.putAll(narrowing());
    if (order != Order.RELEVANCE) {
      parts.put(SORT, order.key());
    }
    if (page > 1) {
      parts.put(PAGE, Integer.toString(page));
    }
    return parts.entrySet().stream()
        .map(part ->
            part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
