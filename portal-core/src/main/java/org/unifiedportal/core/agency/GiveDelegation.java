package org.unifiedportal.core.agency;

import java.time.LocalDate;
import java.util.Set;

/** Asks that an office run what an agency publishes of these kinds, from day to day. */
public record GiveDelegation(
    AgencyId giver,
    AgencyId office,
    Set<String> kinds,
    LocalDate from,
    LocalDate until,
    boolean mayPublish) {
  /** Copies the kinds. */
  public GiveDelegation {
    kinds = Set.copyOf(kinds);
  }
}
