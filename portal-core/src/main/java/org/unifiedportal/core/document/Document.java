package org.unifiedportal.core.document;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;

/**
 * A paper of an agency, in all its languages, through all its editions.
 *
 * @param latest the newest edition, from 1
 * @param version counts every change; a command names the one it was made from
 */
public record Document(
    DocumentId id,
    AgencyId agency,
    Card card,
    DocumentStanding standing,
    int latest,
    long version) {

  /** Whether citizens see it. */
  public boolean isLive() {
    return standing instanceof DocumentStanding.Live;
  }

  /** The live standing, if it is live. */
  public Optional<DocumentStanding.Live> live() {
    return standing instanceof DocumentStanding.Live live ? Optional.of(live) : Optional.empty();
  }

  Document changed(Card newCard, DocumentStanding newStanding, int newLatest) {
    return new Document(id, agency, newCard, newStanding, newLatest, version + 1);
  }
}
