package org.unifiedportal.search.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;

/** Finds agencies at work by their names and addresses. Safe for many threads. */
public final class AgencyNames {
  private final Names<Agency> names;

  /** Finds among the agencies that stand in memory. */
  public AgencyNames(AgencyStore agencies) {
    this.names = new Names<>(agencies::all, AgencyNames::called);
  }

  private static Stream<String> called(Agency agency) {
    return agency.isOpen()
        ? Stream.concat(
            Stream.of(agency.name(), agency.shortName())
                .map(name -> name.words().values())
                .flatMap(Collection::stream),
            Stream.of(agency.slug().value()))
        : Stream.empty();
  }

  /** Agencies of whose name every typed word begins a word, in order. */
  public List<Agency> beginning(String typed, int most) {
    return names.beginning(typed, most);
  }

  /** Agencies that are meant by who types this; none where that is said of more than so many. */
  public List<Agency> named(String typed, int most) {
    List<Agency> meant = names.named(typed, most + 1);
    return meant.size() > most ? List.of() : meant;
  }
}
