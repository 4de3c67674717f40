package org.unifiedportal.war.writing;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;

/**
 * What is written: of which kind, for whom.
 *
 * @param publication the one that is there already; empty for a new one
 */
record Subject(PublicationKind kind, AgencyId agency, Optional<PublicationId> publication) {
  static Subject of(Publication publication) {
    return new Subject(publication.kind(), publication.agency(), Optional.of(publication.id()));
  }
}
