package org.unifiedportal.core.agency;

import java.time.LocalDate;
import java.util.Set;

/**
 * An agency lets an office run what is published of some kinds. The agency goes on answering for
 * it.
 *
 * @param giver the agency that answers
 * @param office the editorial office or agency that runs
 * @param kinds keys of the kinds, at least one
 * @param from the first day, in the portal's zone
 * @param until the last day
 * @param mayPublish whether the office publishes itself; otherwise the agency checks and publishes
 */
public record Delegation(
    DelegationId id,
    AgencyId giver,
    AgencyId office,
    Set<String> kinds,
    LocalDate from,
    LocalDate until,
    boolean mayPublish) {
  /** Copies the kinds. */
  public Delegation {
    kinds = Set.copyOf(kinds);
  }

  /** Whether it holds on this day. */
  public boolean isOpen(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /**
   * Whether it lets the office do this: read and write what the office itself runs for the agency,
   * and publish it where that was given. Nothing else of the agency is seen.
   */
  boolean allows(Scope scope, Matter matter) {
    boolean isMeant =
        giver.equals(matter.agency())
            && office.equals(matter.office())
            && kinds.contains(matter.kind());
    return isMeant
        && switch (scope) {
          case READ, WRITE -> true;
          case PUBLISH -> mayPublish;
          case CHECK, ADMINISTER -> false;
        };
  }
}
