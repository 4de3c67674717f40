package org.unifiedportal.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/** Keeps emergency notices, those that are over too. */
public interface NoticeStore {
  /** Adds a notice. */
  void add(Notice notice);

  /** Finds a notice and keeps others from ending it meanwhile. */
  Optional<Notice> lock(NoticeId id);

  /** Keeps the moment a notice ends. */
  void save(Notice notice);

  /** Every notice that stands at this moment, the newest first. */
  List<Notice> standing(Instant now);

  /** What these agencies raised and what stands at this moment, the newest first. */
  List<Notice> standing(Set<AgencyId> agencies, Instant now);

  /** What these agencies raised, the newest first, at most {@code limit}. */
  List<Notice> of(Set<AgencyId> agencies, int limit);

  /** The notices of a database. */
  static NoticeStore in(Database database) {
    return new JpaNoticeStore(database);
  }
}
