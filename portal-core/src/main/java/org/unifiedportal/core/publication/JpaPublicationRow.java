package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A publication as it is kept; {@link JpaPublicationMapping} reads and writes it. */
@Entity
@Table(name = "publication")
class JpaPublicationRow {
  static final String UNPUBLISHED = "unpublished";
  static final String LIVE = "live";
  static final String WITHDRAWN = "withdrawn";

  @Id String id;

  @Column(name = "agency_id")
  String agency;

  String kind;
  String slug;
  @Nullable String origin;
  String standing;

  @Column(name = "latest_edition")
  int latestEdition;

  long version;

  @Column(name = "changed_at")
  Instant changedAt;

  @Nullable String path;

  @Column(name = "live_edition")
  @Nullable Integer liveEdition;

  @Column(name = "published_at")
  @Nullable Instant publishedAt;

  @Column(name = "published_year")
  @Nullable Integer publishedYear;

  @Column(name = "updated_at")
  @Nullable Instant updatedAt;

  @Column(name = "field_state")
  @Nullable String fieldState;

  @Column(name = "field_due")
  @Nullable LocalDate fieldDue;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Column(name = "draft_by")
  @Nullable String draftBy;

  @Column(name = "draft_at")
  @Nullable Instant draftAt;

  @Nullable String outcome;
  @Nullable String reason;

  @Column(name = "archived_at")
  @Nullable Instant archivedAt;

  @Column(name = "archive_outcome")
  @Nullable String archiveOutcome;

  @Column(name = "archive_reason")
  @Nullable String archiveReason;
}
