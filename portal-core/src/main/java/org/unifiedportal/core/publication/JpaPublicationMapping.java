package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;

/** Between the publication's row and its noun. */
final class JpaPublicationMapping {
  private JpaPublicationMapping() {}

  static void write(JpaPublicationRow row, Publication publication) {
    row.id = publication.id().toString();
    row.agency = publication.agency().toString();
    row.kind = publication.kind().key();
    row.slug = publication.slug().value();
    row.origin = publication.origin().isEmpty() ? null : publication.origin();
    row.latestEdition = publication.latest().value();
    row.version = publication.version();
    write(row, publication.standing());
  }

  private static void write(JpaPublicationRow row, Standing standing) {
    switch (standing) {
      case Standing.Unpublished unpublished -> row.standing = JpaPublicationRow.UNPUBLISHED;
      case Standing.Live live -> {
        row.standing = JpaPublicationRow.LIVE;
        writeShown(row, live.path(), live.edition(), live.publishedAt());
        row.updatedAt = live.updatedAt();
      }
      case Standing.Withdrawn withdrawn -> {
        row.standing = JpaPublicationRow.WITHDRAWN;
        writeShown(row, withdrawn.path(), withdrawn.edition(), withdrawn.publishedAt());
        row.withdrawnAt = withdrawn.withdrawnAt();
        row.outcome = withdrawn.outcome().key();
        row.reason = ContentJson.writeWords(withdrawn.reason());
        writeArchived(row, withdrawn.archived());
      }
    }
  }

  private static void writeArchived(JpaPublicationRow row, Optional<Standing.Withdrawn> archived) {
    row.archivedAt = archived.map(Standing.Withdrawn::withdrawnAt).orElse(null);
    row.archiveOutcome = archived.map(one -> one.outcome().key()).orElse(null);
    row.archiveReason = archived.map(one -> ContentJson.writeWords(one.reason())).orElse(null);
  }

  private static void writeShown(
      JpaPublicationRow row, SitePath path, EditionNumber edition, Instant publishedAt) {
    row.path = path.value();
    row.liveEdition = edition.value();
    row.publishedAt = publishedAt;
    row.publishedYear = publishedAt.atZone(PortalTime.ALMATY).getYear();
  }

  static Publication toPublication(JpaPublicationRow row) {
    return new Publication(
        new PublicationId(UUID.fromString(row.id)),
        new AgencyId(UUID.fromString(row.agency)),
        kind(row),
        new Slug(row.slug),
        Objects.requireNonNullElse(row.origin, ""),
        standing(row),
        new EditionNumber(row.latestEdition),
        row.version);
  }

  static PublicationKind kind(JpaPublicationRow row) {
    return PublicationKind.find(row.kind).orElseThrow();
  }

  private static Standing standing(JpaPublicationRow row) {
    return switch (row.standing) {
      case JpaPublicationRow.LIVE ->
          new Standing.Live(path(row), edition(row), kept(row.publishedAt), kept(row.updatedAt));
      case JpaPublicationRow.WITHDRAWN ->
          new Standing.Withdrawn(
              path(row),
              edition(row),
              kept(row.publishedAt),
              kept(row.withdrawnAt),
              outcome(row.outcome),
              words(row.reason),
              archived(row));
      default -> new Standing.Unpublished();
    };
  }

  private static Optional<Standing.Withdrawn> archived(JpaPublicationRow row) {
    return Optional.ofNullable(row.archivedAt)
        .map(at ->
            new Standing.Withdrawn(
                path(row),
                edition(row),
                kept(row.publishedAt),
                at,
                outcome(row.archiveOutcome),
                words(row.archiveReason),
                Optional.empty()));
  }

  private static Outcome outcome(@Nullable String key) {
    return Outcome.find(kept(key)).orElseThrow();
  }

  private static LocalText words(@Nullable String reason) {
    return ContentJson.readWords(kept(reason));
  }

  static ListedPublication toListed(JpaPublicationRow row, String head) {
    ContentJson.Head facts = ContentJson.readHead(kind(row), head);
    return new ListedPublication(
        new PublicationId(UUID.fromString(row.id)),
        new AgencyId(UUID.fromString(row.agency)),
        kind(row),
        path(row),
        edition(row),
        kept(row.publishedAt),
        kept(row.updatedAt),
        facts.headlines(),
        facts.fields(),
        facts.sections(),
        facts.ceremonial());
  }

  private static SitePath path(JpaPublicationRow row) {
    return new SitePath(kept(row.path));
  }

  private static EditionNumber edition(JpaPublicationRow row) {
    return new EditionNumber(kept(row.liveEdition));
  }

  private static <T> T kept(@Nullable T value) {
    return Objects.requireNonNull(value, "what was published keeps its path, edition and dates");
  }
}
