package org.unifiedportal.core.account;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/**
 * Somebody read what is known of people: a first look that day; later ones leave no entry.
 *
 * @param whose a person, or the agency whose list it is; all zeros for that of the whole portal
 * @param agency whose people; all zeros for the portal's own
 * @param what {@code people}, {@code person} or {@code journal}
 * @param people how many stood on the page that was opened first; 0 where nobody counts them
 */
public record PersonalDataRead(UUID whose, UUID agency, AccountId reader, String what, int people)
    implements Event {
  @Override
  public UUID subject() {
    return whose;
  }

  @Override
  public UUID agencyKey() {
    return agency;
  }
}
