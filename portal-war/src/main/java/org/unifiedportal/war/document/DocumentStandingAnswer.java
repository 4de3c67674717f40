package org.unifiedportal.war.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** Where a document stands before the public, and at which addresses. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DocumentStandingAnswer.Unpublished.class, name = "unpublished"),
  @JsonSubTypes.Type(value = DocumentStandingAnswer.Live.class, name = "live"),
  @JsonSubTypes.Type(value = DocumentStandingAnswer.Withdrawn.class, name = "withdrawn"),
})
sealed interface DocumentStandingAnswer {
  /** Never published. */
  record Unpublished() implements DocumentStandingAnswer {}

  /** On the portal. */
  record Live(int edition, Instant publishedAt, Instant updatedAt, Map<Language, URI> addresses)
      implements DocumentStandingAnswer {}

  /** Taken back. */
  record Withdrawn(
      int edition,
      Instant publishedAt,
      Instant withdrawnAt,
      Tombstone.Cause cause,
      LocalText reason,
      Optional<UUID> replacedBy)
      implements DocumentStandingAnswer {}

  static DocumentStandingAnswer of(DocumentStanding standing, DocumentAddresses addresses) {
    return switch (standing) {
      case DocumentStanding.Unpublished never -> new Unpublished();
      case DocumentStanding.Live live ->
          new Live(
              live.edition(), live.publishedAt(), live.updatedAt(), addresses.pages(live.path()));
      case DocumentStanding.Withdrawn gone ->
          new Withdrawn(
              gone.edition(),
              gone.publishedAt(),
              gone.withdrawnAt(),
              gone.tombstone().cause(),
              gone.tombstone().reason(),
              gone.tombstone().replacedBy().map(DocumentId::value));
    };
  }
}
