package org.unifiedportal.war.publication;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** Where a publication stands before the public, and at which addresses. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StandingAnswer.Unpublished.class, name = "unpublished"),
  @JsonSubTypes.Type(value = StandingAnswer.Live.class, name = "live"),
  @JsonSubTypes.Type(value = StandingAnswer.Withdrawn.class, name = "withdrawn"),
})
sealed interface StandingAnswer {
  /** Never published. */
  record Unpublished() implements StandingAnswer {}

  /** On the portal. */
  record Live(int edition, Instant publishedAt, Instant updatedAt, Map<Language, URI> addresses)
      implements StandingAnswer {}

  /** Taken back. */
  record Withdrawn(
      int edition,
      Instant publishedAt,
      Instant withdrawnAt,
      Outcome outcome,
      LocalText reason,
      Map<Language, URI> addresses)
      implements StandingAnswer {}

  static StandingAnswer of(Standing standing, Addresses addresses) {
    return switch (standing) {
      case Standing.Unpublished unpublished -> new Unpublished();
      case Standing.Live live ->
          new Live(
              live.edition().value(),
              live.publishedAt(),
              live.updatedAt(),
              addresses.of(live.path()));
      case Standing.Withdrawn gone ->
          new Withdrawn(
              gone.edition().value(),
              gone.publishedAt(),
              gone.withdrawnAt(),
              gone.outcome(),
              gone.reason(),
              addresses.of(gone.path()));
    };
  }
}
