package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Keeps publications and their editions. Writing methods need a transaction around them. */
public interface PublicationStore {
  /** Finds a publication, drafts and withdrawn ones included. */
  Optional<Publication> find(PublicationId id);

  /**
   * The publication; somebody may have thrown it away since it was found.
   *
   * @throws Refused when it isn't there any more
   */
  default Publication get(PublicationId id) {
    return find(id)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("publication", id.toString())));
  }

  /** Finds what was imported from this origin into this agency. */
  Optional<Publication> findByOrigin(AgencyId agency, String origin);

  /** Finds and locks the row until the end of the transaction. */
  Optional<Publication> lock(PublicationId id);

  /** Adds a new publication with its first edition, begun now. */
  void add(Publication publication, Edition edition, Instant now);

  /**
   * Replaces the publication's row; the edition, when it is new or a changed draft, is written too.
   */
  void save(Publication publication, Edition edition, Instant now);

  /** Removes an edition that is a draft; the publication was saved without it before. */
  void remove(PublicationId id, EditionNumber draft);

  /** Removes a publication that was never published, with everything that is kept of it. */
  void remove(PublicationId id);

  /** Finds one edition. */
  Optional<Edition> findEdition(PublicationId id, EditionNumber number);

  /**
   * One edition; a draft that somebody has thrown away meanwhile is told as not found, as the rest
   * of what isn't there.
   *
   * @throws Refused when it isn't there any more
   */
  default Edition getEdition(PublicationId id, EditionNumber number) {
    return findEdition(id, number)
        .orElseThrow(
            () -> new Refused(new Refusal.NotFound("edition", Integer.toString(number.value()))));
  }

  /** Every edition, oldest first, without bodies being dropped. */
  List<Edition> editions(PublicationId id);

  /** Finds the live edition. */
  Optional<LivePublication> findLive(PublicationId id);

  /** Live publications newest first, at most {@code limit}. */
  List<ListedPublication> list(LiveFilter filter, int limit);

  /** How many live publications the filter finds; the filter's place is ignored. */
  long count(LiveFilter filter);

  /**
   * The publications of an agency in any standing, newest change first, for its officers; behind
   * this place, whose moment is one of change.
   */
  List<OwnPublication> listOwn(AgencyId agency, Optional<LiveFilter.Place> after, int limit);

  /** Notes that an office runs a publication for its agency. */
  void noteOffice(PublicationId id, AgencyId office, Instant now);

  /** The office that runs a publication; empty where its agency does so itself. */
  Optional<AgencyId> findOffice(PublicationId id);

  /** The publications of a database. */
  static PublicationStore in(Database database) {
    return new JpaPublicationStore(database);
  }
}
