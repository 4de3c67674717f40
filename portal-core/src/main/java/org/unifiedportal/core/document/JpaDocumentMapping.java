package org.unifiedportal.core.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.time.PortalTime;

/** Between the document's row and its noun. */
final class JpaDocumentMapping {
  private JpaDocumentMapping() {}

  static void write(JpaDocumentRow row, Document document) {
    row.id = document.id().toString();
    row.agency = document.agency().toString();
    row.kind = document.card().kind().key();
    row.card = CardJson.write(document.card());
    row.sought = sought(document.card());
    row.act = act(document.card().requisites()).orElse(null);
    row.latestEdition = document.latest();
    row.version = document.version();
    write(row, document.standing());
  }

  /** What two texts of one act have in common; empty where number or day are not known. */
  static Optional<String> act(Requisites requisites) {
    return requisites
        .number()
        .flatMap(
            number -> requisites.date().map(day -> number.toLowerCase(Locale.ROOT) + " " + day));
  }

  private static String sought(Card card) {
    String titles = String.join("\n", card.title().words().values());
    return (card.requisites().number().orElse("") + "\n" + titles).toLowerCase(Locale.ROOT);
  }

  private static void write(JpaDocumentRow row, DocumentStanding standing) {
    switch (standing) {
      case DocumentStanding.Unpublished never -> row.standing = JpaDocumentRow.UNPUBLISHED;
      case DocumentStanding.Live live -> {
        row.standing = JpaDocumentRow.LIVE;
        writeShown(row, live);
        forgetTombstone(row);
      }
      case DocumentStanding.Withdrawn gone -> {
        row.standing = JpaDocumentRow.WITHDRAWN;
        writeShown(row, gone.before());
        row.withdrawnAt = gone.withdrawnAt();
        row.cause = gone.tombstone().cause().key();
        row.reason = CardJson.writeWords(gone.tombstone().reason());
        row.replacedBy = gone.tombstone().replacedBy().map(DocumentId::toString).orElse(null);
      }
    }
  }

  private static void writeShown(JpaDocumentRow row, DocumentStanding.Live live) {
    row.path = live.path().value();
    row.liveEdition = live.edition();
    row.publishedAt = live.publishedAt();
    row.publishedYear = live.publishedAt().atZone(PortalTime.ALMATY).getYear();
    row.updatedAt = live.updatedAt();
  }

  private static void forgetTombstone(JpaDocumentRow row) {
    row.withdrawnAt = null;
    row.cause = null;
    row.reason = null;
    row.replacedBy = null;
  }

  static Document toDocument(JpaDocumentRow row) {
    return new Document(
        id(row.id),
        new AgencyId(UUID.fromString(row.agency)),
        CardJson.read(row.card),
        standing(row),
        row.latestEdition,
        row.version);
  }

  static DocumentId id(String id) {
    return new DocumentId(UUID.fromString(id));
  }

  private static DocumentStanding standing(JpaDocumentRow row) {
    return switch (row.standing) {
      case JpaDocumentRow.LIVE -> live(row);
      case JpaDocumentRow.WITHDRAWN ->
          new DocumentStanding.Withdrawn(live(row), kept(row.withdrawnAt), tombstone(row));
      default -> new DocumentStanding.Unpublished();
    };
  }

  private static DocumentStanding.Live live(JpaDocumentRow row) {
    return new DocumentStanding.Live(
        new SitePath(kept(row.path)),
        kept(row.liveEdition),
        kept(row.publishedAt),
        kept(row.updatedAt));
  }

  private static Tombstone tombstone(JpaDocumentRow row) {
    return new Tombstone(
        Tombstone.Cause.find(kept(row.cause)).orElseThrow(),
        CardJson.readWords(kept(row.reason)),
        Optional.ofNullable(row.replacedBy).map(JpaDocumentMapping::id));
  }

  private static <T> T kept(@Nullable T value) {
    return Objects.requireNonNull(value, "what was published keeps its path, edition and dates");
  }
}
