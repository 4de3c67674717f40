package org.unifiedportal.core.check;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** What happens to a check; zeros stand where a link named none. */
public sealed interface CheckEvent extends Event {
  /** The publication it is of. */
  UUID publication();

  /** The agency of the publication. */
  UUID agency();

  @Override
  default UUID subject() {
    return publication();
  }

  @Override
  default UUID agencyKey() {
    return agency();
  }

  /** Somebody was asked. */
  record CheckAsked(UUID publication, UUID agency, UUID check, String checker, int edition)
      implements CheckEvent {}

  /** A guest opened the link with its code. */
  record CheckOpened(UUID publication, UUID agency, UUID check) implements CheckEvent {}

  /** A link or code was refused: forged, used by somebody else, run out or wrong. */
  record CheckLinkRefused(UUID publication, UUID agency, String why) implements CheckEvent {}

  /** The link of a guest was taken back before its time. */
  record CheckLinkRevoked(UUID publication, UUID agency, UUID check) implements CheckEvent {}

  /** The agency of the text was closed before anybody answered; it waits for nobody any more. */
  record CheckCalledOff(UUID publication, UUID agency, UUID check) implements CheckEvent {}

  /** Something was said of a piece. */
  record RemarkMade(UUID publication, UUID agency, UUID check, String pointer)
      implements CheckEvent {}

  /** The checker answers for the text. */
  record CheckSigned(UUID publication, UUID agency, UUID check, String fingerprint)
      implements CheckEvent {}

  /** The checker wants something changed. */
  record CheckReturned(UUID publication, UUID agency, UUID check) implements CheckEvent {}

  /** From now on the agency publishes only what was signed off, or needn't any more. */
  record SignOffDecided(UUID publication, UUID agency, boolean required) implements CheckEvent {}
}
