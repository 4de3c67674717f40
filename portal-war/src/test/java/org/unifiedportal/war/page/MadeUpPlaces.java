package org.unifiedportal.war.page;

import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.place.PlaceStore;
import org.unifiedportal.search.query.PlaceNames;

/** The register of places of a test portal. */
public final class MadeUpPlaces {
  private MadeUpPlaces() {}

  /** The register as pages ask it. */
  public static PlaceNames of(TestPortal portal) {
    return new PlaceNames(known(portal));
  }

  /** The register in memory. */
  public static KnownPlaces known(TestPortal portal) {
    KnownPlaces known = new KnownPlaces(PlaceStore.in(portal.database));
    portal.database.afterAppend(known::note);
    return known;
  }
}
