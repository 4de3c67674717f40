package org.unifiedportal.war.search;

import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.query.NameStart;
import org.unifiedportal.search.query.Suggesting;
import org.unifiedportal.war.page.Stores;

/**
 * Completions of what is being typed: agencies at work by name, places by the agency that serves
 * them, kinds and topics of which there is anything, publications by title or number.
 */
record Suggestions(Suggesting suggesting, Stores stores) {
  private static final int MOST = 8;
  private static final int MOST_AGENCIES = 3;
  private static final int MOST_PLACES = 3;
  private static final int MOST_THEMES = 2;

  /** What the script shows; {@code link} is the address of the page itself. */
  record Answer(List<One> suggestions) {}

  /** A completion. */
  record One(String words, String link) {}

  Answer of(String typed, Language reader) {
    Stream<One> agencies =
        typed.strip().length() < 2
            ? Stream.empty()
            : stores.names().beginning(typed, MOST_AGENCIES).stream()
                .map(agency -> one(agency, reader));
    Stream<One> titles =
        suggesting.of(typed, reader, MOST).stream()
            .map(title -> new One(title.words(), address(reader, title.path().value())));
    Stream<One> all =
        Stream.of(agencies, places(typed, reader), themes(typed, reader), titles)
            .flatMap(one -> one);
    return new Answer(all.limit(MOST).toList());
  }

  private Stream<One> places(String typed, Language reader) {
    return stores.places().beginning(typed, MOST_PLACES).stream()
        .flatMap(place -> Served.of(place, stores).stream())
        .filter(served -> !begins(served.agency().shortName(), typed))
        .map(served -> new One(served.words(reader), address(reader, served.path())));
  }

  private Stream<One> themes(String typed, Language reader) {
    return Theme.beginning(typed).stream()
        .filter(theme -> suggesting.has(theme.facet(), theme.value()))
        .limit(MOST_THEMES)
        .map(theme -> new One(theme.words(reader), address(reader, theme.path())));
  }

  private static One one(Agency agency, Language reader) {
    return new One(agency.name().shown(reader).words(), address(reader, agency.slug().value()));
  }

  private static boolean begins(LocalText name, String typed) {
    return Stream.of(Language.values())
        .flatMap(language -> name.find(language).stream())
        .anyMatch(words -> NameStart.matches(words, typed));
  }

  private static String address(Language reader, String path) {
    return "/" + reader.tag() + "/" + path;
  }
}
