package org.unifiedportal.core.inspection;

import java.time.LocalDate;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.time.PortalTime;

/** Notes that a recommendation was received, and that it is settled. */
public final class NotingRecommendations {
  private static final int OLDEST_DAYS = 366;

  private final Database database;
  private final AgencyStore agencies;
  private final RecommendationStore store;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public NotingRecommendations(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = RecommendationStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Notes the day it was received; refuses a day to come, one more than a year ago, and a closed
   * agency.
   */
  public Recommendation note(AgencyId agency, LocalDate receivedOn, Actor actor) {
    LocalDate today = time.today();
    new Issues()
        .addIf(receivedOn.isAfter(today), "/received", "issue.future")
        .addIf(receivedOn.isBefore(today.minusDays(OLDEST_DAYS)), "/received", "issue.received-old")
        .refuseIfAny();
    Recommendation noted = new Recommendation(agency, receivedOn, actor.name());
    return database.transact(() -> {
      agencies.hold(agency);
      store.save(noted);
      journal.append(
          new InspectionEvent.RecommendationNoted(agency.value(), receivedOn.toString()), actor);
      return noted;
    });
  }

  /** Notes that all is mended; nothing happens when nothing was asked for. */
  public void settle(AgencyId agency, Actor actor) {
    database.transact(() -> {
      if (store.find(agency).isPresent()) {
        store.remove(agency);
        journal.append(new InspectionEvent.RecommendationSettled(agency.value()), actor);
      }
    });
  }
}
