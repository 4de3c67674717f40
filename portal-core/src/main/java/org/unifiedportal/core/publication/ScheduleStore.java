package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.DelegationId;
import org.unifiedportal.core.journal.Database;

/** Keeps what is to be done later. Rows are claimed under a lock that other nodes skip. */
public interface ScheduleStore {
  /** Adds a schedule; a waiting one for the same publication and act is cancelled. */
  void add(Schedule schedule);

  /** The same by an office that may do so by this delegation only. */
  void add(Schedule schedule, DelegationId by);

  /** Claims the first due one for this transaction, skipping those claimed by others. */
  Optional<Schedule> claimDue(Instant now);

  /** Marks a claimed one as done. */
  void done(Schedule schedule, Instant now);

  /** Marks one that still waits as failed and says why; false when it waits no more. */
  boolean failed(Schedule schedule, Instant now, String why);

  /** Calls off one that still waits, for a reason its agency is told, a message key; else false. */
  boolean callOff(Schedule schedule, Instant now, String why);

  /** Lets one that an office had set wait as if its agency had; its delegation is over. */
  void leaveToAgency(Schedule schedule);

  /** Cancels this act where it waits for this publication. */
  void cancel(PublicationId publication, ScheduledAct act);

  /** Cancels everything that waits for this publication, as it is withdrawn at this moment. */
  void cancel(PublicationId publication, Instant withdrawnAt);

  /**
   * Lets wait again what was cancelled by the withdrawal of this moment, but for what an office had
   * set whose delegation was taken back meanwhile.
   */
  void revive(PublicationId publication, Instant withdrawnAt);

  /** What waits for this publication, soonest first. */
  List<Schedule> waiting(PublicationId publication);

  /** What waits by this delegation, soonest first. */
  List<Schedule> waiting(DelegationId by);

  /** What waits for any publication of this agency, soonest first. */
  List<Schedule> waiting(AgencyId agency);

  /** All that was ever set for this publication, newest moment first, at most {@code limit}. */
  List<Planned> planned(PublicationId publication, int limit);

  /** The schedules of a database. */
  static ScheduleStore in(Database database) {
    return new JpaScheduleStore(database);
  }
}
