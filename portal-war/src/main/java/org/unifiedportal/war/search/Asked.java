package org.unifiedportal.war.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Stores;

/**
 * What the address of a search page asks for.
 *
 * @param chosen one value for each filter in force, in the order of {@link Facet}
 */
record Asked(String typed, Map<Facet, String> chosen, int page) {
  static final String WORDS = "q";
  static final String PAGE = "page";

  /** Empty when a filter has a value the portal doesn't know: it is never ignored. */
  static Optional<Asked> read(PageRequest request, Stores stores) {
    Map<Facet, String> chosen = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      Optional<String> value = request.parameter(facet.field()).filter(said -> !said.isEmpty());
      if (value.filter(said -> !isKnown(facet, said, stores)).isPresent()) {
        return Optional.empty();
      }
      value.ifPresent(said -> chosen.put(facet, said));
    }
    String typed = request.parameter(WORDS).orElse("");
    return page(request.parameter(PAGE).orElse("1")).map(page -> new Asked(typed, chosen, page));
  }

  private static boolean isKnown(Facet facet, String value, Stores stores) {
    return switch (facet) {
      case AGENCY -> stores.agency(value).isPresent();
      case KIND -> PublicationKind.find(value).isPresent();
      case YEAR -> value.matches("[12]\\d{3}");
      case LANGUAGE -> Language.find(value).isPresent();
    };
  }

  private static Optional<Integer> page(String said) {
    return said.matches("[1-9]\\d?")
        ? Optional.of(Integer.valueOf(said)).filter(page -> page <= Window.LAST_PAGE)
        : Optional.empty();
  }

  SearchRequest request(Language reader) {
    Filters filters = Filters.NONE;
    for (Map.Entry<Facet, String> one : chosen.entrySet()) {
      filters = filters.with(one.getKey(), Set.of(one.getValue()));
    }
    return new SearchRequest(typed, filters, reader, new Window(page, Window.FIRST.size()));
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
    return new Asked(typed, other, 1);
  }

  /** Another page of the same. */
  Asked at(int other) {
    return new Asked(typed, chosen, other);
  }

  /** The query of the address, beginning with a question mark. */
  String query() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(WORDS, typed);
    chosen.forEach((facet, value) -> parts.put(facet.field(), value));
    if (page > 1) {
      parts.put(PAGE, Integer.toString(page));
    }
    return parts.entrySet().stream()
        .map(part ->
            part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
