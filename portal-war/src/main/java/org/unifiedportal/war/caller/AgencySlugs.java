package org.unifiedportal.war.caller;

import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.text.Slug;

/** Agencies by the words an asker uses for them. */
public final class AgencySlugs {
  private AgencySlugs() {}

  /** Finds an agency by words that may be no slug at all. */
  public static Optional<Agency> find(AgencyStore agencies, String words) {
    try {
      return agencies.find(new Slug(words));
    } catch (IllegalArgumentException notASlug) {
      return Optional.empty();
    }
  }

  /** The slug of an agency that is surely there. */
  public static String of(AgencyStore agencies, AgencyId id) {
    return agencies.find(id).orElseThrow().slug().value();
  }
}
