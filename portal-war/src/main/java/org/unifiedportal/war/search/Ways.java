package org.unifiedportal.war.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.war.page.Stores;

/**
 * Straight ways for whoever types a name and not a question: of an agency, of a kind or a section,
 * alone or with an agency beside it, or of a village, whose people turn to the agency that serves
 * it. All names stand in memory.
 */
record Ways(Stores stores, Asked asked, Language reader) {
  private static final int MOST = 3;
  private static final int MOST_WORDS = 16;

  /**
   * At most three, one for each page: by the name that was typed, else by what the search read it
   * as.
   */
  List<Way> all(String readAs) {
    List<Way> typed = all();
    return typed.isEmpty() && !readAs.isEmpty()
        ? new Ways(stores, asked.words(readAs), reader).all()
        : typed;
  }

  private List<Way> all() {
    Map<String, Way> byPath = new LinkedHashMap<>();
    Stream.of(agencies(), list().stream(), places())
        .flatMap(ways -> ways)
        .forEach(way -> byPath.putIfAbsent(way.path(), way));
    return byPath.values().stream().limit(MOST).toList();
  }

  private Stream<Way> agencies() {
    return stores.names().named(asked.typed(), MOST).stream()
        .map(agency -> Way.to(agency.name().shown(reader).words(), agency.slug().value()));
  }

  private Stream<Way> places() {
    return stores.places().named(asked.typed(), MOST).stream()
        .flatMap(place -> Served.of(place, stores).stream())
        .map(served -> served.way(reader));
  }

  private Optional<Way> list() {
    List<String> words = Arrays.asList(asked.typed().strip().split("\\s+", MOST_WORDS + 1));
    return words.size() > MOST_WORDS
        ? Optional.empty()
        : Subject.called(asked.typed())
            .map(subject -> of(subject, within()))
            .or(() -> listOfNamed(words));
  }

  /** The subject stands before the agency's name or after it. */
  private Optional<Way> listOfNamed(List<String> words) {
    return IntStream.range(1, words.size())
        .boxed()
        .flatMap(at -> {
          String head = String.join(" ", words.subList(0, at));
          String tail = String.join(" ", words.subList(at, words.size()));
          return Stream.of(listOf(head, tail), listOf(tail, head));
        })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Way> listOf(String subject, String agency) {
    return Subject.called(subject)
        .flatMap(found -> only(agency).map(named -> found.of(named, reader)));
  }

  /** Of several that are called so none is meant more than the others. */
  private Optional<Agency> only(String name) {
    List<Agency> named = stores.names().named(name, MOST);
    List<Agency> meant = named.isEmpty() ? serving(name) : named;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private List<Agency> serving(String place) {
    Map<String, Agency> bySlug = new LinkedHashMap<>();
    stores.places().named(place, MOST).stream()
        .flatMap(one -> Served.of(one, stores).stream())
        .map(Served::agency)
        .forEach(agency -> bySlug.putIfAbsent(agency.slug().value(), agency));
    return List.copyOf(bySlug.values());
  }

  /** The agency one asks within, or the only one there is. */
  private Optional<Agency> within() {
    List<Agency> open = stores.agencies().all().stream().filter(Agency::isOpen).limit(2).toList();
    return stores
        .agency(asked.chosen().getOrDefault(Facet.AGENCY, ""))
        .or(() -> open.stream().filter(agency -> open.size() == 1).findFirst());
  }

  private Way of(Subject subject, Optional<Agency> agency) {
    return agency.map(one -> subject.of(one, reader)).orElseGet(() -> subject.ofAll(reader));
  }
}
