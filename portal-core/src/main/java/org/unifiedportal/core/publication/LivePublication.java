package org.unifiedportal.core.publication;

import org.unifiedportal.core.agency.AgencyId;

/** A live publication together with the edition citizens see. */
public record LivePublication(Publication publication, Standing.Live standing, Edition edition) {
  /** Its identity. */
  public PublicationId id() {
    return publication.id();
  }

  /** Who publishes it. */
  public AgencyId agency() {
    return publication.agency();
  }

  /** Its kind. */
  public PublicationKind kind() {
    return publication.kind();
  }

  /** What is shown. */
  public Content content() {
    return edition.content();
  }
}
