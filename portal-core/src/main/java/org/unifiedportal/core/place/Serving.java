package org.unifiedportal.core.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;

/** Whose page people of a place turn to; nobody is led to an agency that is closed. */
public record Serving(PlaceTree register, AgencyStore agencies) {
  /**
   * The agency at work that is named for a place, or goes on for the one that is; else that of the
   * place around.
   */
  public Optional<Agency> of(Place place) {
    return register.named(place).stream()
        .flatMap(agency -> agencies.findAtWork(agency).stream())
        .findFirst();
  }

  /** The places that lead to an agency by a name of their own, the largest first. */
  public List<Place> by(Agency agency) {
    Set<AgencyId> names =
        agencies.all().stream()
            .map(Agency::id)
            .filter(id -> agencies.findAtWork(id).filter(agency::equals).isPresent())
            .collect(Collectors.toSet());
    return register.all().stream()
        .filter(place -> place.facts().agency().filter(names::contains).isPresent())
        .toList();
  }
}
