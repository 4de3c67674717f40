package org.unifiedportal.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document as it is kept; {@link JpaDocumentMapping} reads and writes it. */
@Entity
@Table(name = "document")
class JpaDocumentRow {
  static final String UNPUBLISHED = "unpublished";
  static final String LIVE = "live";
  static final String WITHDRAWN = "withdrawn";

  @Id String id;

  @Column(name = "agency_id")
  String agency;

  String kind;
  String card;
  String standing;

  @Column(name = "latest_edition")
  int latestEdition;

  long version;

  @Column(name = "changed_at")
  Instant changedAt;

  /** Number and titles in small letters, for the register. */
  @Nullable String sought;

  /** Number and day in one, where the card has both. */
  @Nullable String act;

  @Nullable String path;

  @Column(name = "live_edition")
  @Nullable Integer liveEdition;

  @Column(name = "published_at")
  @Nullable Instant publishedAt;

  @Column(name = "published_year")
  @Nullable Integer publishedYear;

  @Column(name = "updated_at")
  @Nullable Instant updatedAt;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Nullable String cause;
  @Nullable String reason;

  @Column(name = "replaced_by")
  @Nullable String replacedBy;
}
