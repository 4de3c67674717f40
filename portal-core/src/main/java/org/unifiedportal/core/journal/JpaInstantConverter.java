package org.unifiedportal.core.journal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Moments cross to both drivers as UTC with an offset; neither the JVM's zone nor the server's can
 * bend them.
 */
@Converter(autoApply = true)
public final class JpaInstantConverter implements AttributeConverter<Instant, OffsetDateTime> {
  @Override
  public @Nullable OffsetDateTime convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable OffsetDateTime kept) {
    return kept == null ? null : kept.toInstant();
  }
}
