package org.unifiedportal.core.check;

import java.util.List;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.time.PortalTime;

/**
 * Calls off the checks of a closed agency: no guest reads its drafts on, and nobody signs in its
 * name. Whoever is answering is waited for.
 */
public final class CallingOffChecks implements ClosingAgencies.Ending {
  private final CheckStore checks;
  private final PortalTime time;

  /** Of the checks of this database. */
  public CallingOffChecks(Database database, PortalTime time) {
    this.checks = CheckStore.in(database);
    this.time = time;
  }

  @Override
  public List<Event> end(AgencyId closed) {
    return checks.unanswered(closed).stream()
        .flatMap(check -> checks.lock(check.id()).stream())
        .filter(check -> check.isOpen(time.now()))
        .map(this::calledOff)
        .toList();
  }

  private Event calledOff(Check check) {
    checks.expire(check.id(), time.now());
    return new CheckEvent.CheckCalledOff(
        check.publication().value(), check.agency().value(), check.id().value());
  }
}
