package org.unifiedportal.core.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.publication.Publication;

/** That a publication has a link. */
@Entity
@Table(name = "link_use")
class JpaLinkUseRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  @Column(name = "agency_id")
  String agency;

  String link;
  boolean live;

  @Column(name = "dead_at")
  @Nullable Instant deadAt;

  static JpaLinkUseRow of(Publication publication, JpaLinkCheckRow link, boolean live) {
    JpaLinkUseRow row = new JpaLinkUseRow();
    row.id = publication.id() + "#" + link.link;
    row.publication = publication.id().toString();
    row.agency = publication.agency().toString();
    row.link = link.link;
    row.live = live;
    row.deadAt = live ? link.deadAt() : null;
    return row;
  }
}
