package org.unifiedportal.core.link;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;

/** Keeps links and what is known of them. Writing methods need a transaction around them. */
public interface LinkStore {
  /** The number of the last journal entry whose links are kept. */
  long cursor();

  /** The same, locked until the end of the transaction. */
  long lockCursor();

  /** Notes that links are kept up to this entry. */
  void advance(long number);

  /**
   * Keeps the links of a publication in place of what was kept of it; new ones are due now.
   *
   * @param live those readers can follow now
   * @param all of the newest and the live edition
   */
  void replace(Publication publication, Set<LinkAddress> live, Set<LinkAddress> all, Instant now);

  /** Forgets the links of a publication that isn't there any more. */
  void drop(PublicationId publication);

  /** Links due at this moment, the longest due first, at most {@code limit}. */
  List<LinkCheck> due(Instant now, int limit);

  /** Takes a link to follow until this moment; not when another node has taken it. */
  boolean take(LinkCheck due, Instant until);

  /** Keeps what came back; forgets a link that stands nowhere any more. */
  void note(LinkCheck check);

  /** What is known of these addresses; those nobody has kept are left out. */
  Map<LinkAddress, LinkCheck> find(Collection<LinkAddress> addresses);

  /** Dead links of live publications of these agencies, the newest first, at most {@code limit}. */
  List<DeadLink> dead(Set<AgencyId> agencies, int limit);

  /** The links of a database. */
  static LinkStore in(Database database) {
    return new JpaLinkStore(database);
  }
}
