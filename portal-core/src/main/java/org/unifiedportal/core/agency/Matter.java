package org.unifiedportal.core.agency;

/**
 * What somebody wants to touch, as far as access asks.
 *
 * @param agency that answers for it
 * @param kind key of its kind
 * @param office that runs it; the agency itself where nobody else does
 */
public record Matter(AgencyId agency, String kind, AgencyId office) {
  /** What an agency runs itself. */
  public static Matter own(AgencyId agency, String kind) {
    return new Matter(agency, kind, agency);
  }
}
