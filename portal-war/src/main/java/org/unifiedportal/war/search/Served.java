package org.unifiedportal.war.search;

import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.Serving;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Stores;

/** A place and the agency whose page its people turn to. */
record Served(Place place, Agency agency) {
  /** Empty where nobody at work is named for the place nor for any around it. */
  static Optional<Served> of(Place place, Stores stores) {
    return new Serving(stores.places().register(), stores.agencies())
        .of(place)
        .map(agency -> new Served(place, agency));
  }

  /** The place, then whose page it leads to. */
  String words(Language language) {
    return place.name().shown(language).words()
        + " – "
        + agency.shortName().shown(language).words();
  }

  String path() {
    return agency.slug().value();
  }

  /** To the agency, for whoever named the place. */
  Way way(Language language) {
    return new Way(
        place.name().shown(language).words(), agency.shortName().shown(language).words(), path());
  }
}
