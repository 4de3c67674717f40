package org.unifiedportal.core.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.unifiedportal.core.agency.AgencyId;

/**
 * The recommendation an agency has received and not yet settled.
 *
 * @param receivedOn the day the head received it, in the portal's zone
 * @param notedBy the name of whoever noted it
 */
public record Recommendation(AgencyId agency, LocalDate receivedOn, String notedBy) {
  /** Calendar days to mend what was found: Law 401-V, article 19-1. */
  public static final int DAYS_TO_MEND = 30;

  /** The last day to mend. */
  public LocalDate dueOn() {
    return receivedOn.plusDays(DAYS_TO_MEND);
  }

  /** How many days are left after today; negative when the term is over. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, dueOn());
  }
}
