package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/** Answers what an officer's first screen asks: bounded questions, each of them on an index. */
public interface WorkStore {
  /**
   * Drafts, those saved last first, at most {@code limit}; what is set to be published waits for
   * its moment and for nobody's hand.
   */
  List<WorkLine> drafts(WorkFilter filter, int limit);

  /**
   * Publications in any standing, those changed last first, at most {@code limit}; authors are
   * ignored.
   */
  List<WorkLine> own(WorkFilter filter, int limit);

  /** Acts that wait for a moment before {@code until}, soonest first, at most {@code limit}. */
  List<WorkAct> waiting(Set<AgencyId> agencies, Instant until, int limit);

  /** Acts due since {@code since} that failed, newest first, at most {@code limit}. */
  List<WorkAct> failed(Set<AgencyId> agencies, Instant since, int limit);

  /**
   * Acts due since {@code since} that were called off with a delegation, soonest first, at most
   * {@code limit}; those nobody has dealt with yet: neither changed the publication since nor
   * scheduled the act anew.
   */
  List<WorkAct> calledOff(Set<AgencyId> agencies, Instant since, int limit);

  /** The newest edition of each of these publications, in no order; unknown ones are left out. */
  List<WorkLine> lines(Set<PublicationId> publications);

  /** What these offices run for others, begun last first, at most {@code limit}. */
  List<OfficeLine> run(Set<AgencyId> offices, int limit);

  /**
   * Publications whose newest or live edition points to one of these targets, {@code d/<id>} of a
   * document or the path of its page: those of the agencies in any standing, live ones of all
   * others; at most {@code limit}.
   */
  List<WorkLine> mentioning(Set<String> targets, Set<AgencyId> agencies, int limit);

  /** The work of a database. */
  static WorkStore in(Database database) {
    return new JpaWorkStore(database);
  }
}
