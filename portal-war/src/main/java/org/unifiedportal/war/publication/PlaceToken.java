package org.unifiedportal.war.publication;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;

/** A place in a list as a short opaque word in an address: second, microsecond and identity. */
public final class PlaceToken {
  private static final int BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

  private PlaceToken() {}

  /** The place of a publication. */
  public static String of(ListedPublication last) {
    return of(new LiveFilter.Place(last.publishedAt(), last.id()));
  }

  static String of(LiveFilter.Place place) {
    UUID id = place.id().value();
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(place.publishedAt().getEpochSecond()).putInt(place.publishedAt().getNano());
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Empty for anything this portal never wrote. */
  public static Optional<LiveFilter.Place> read(String token) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      return bytes.remaining() == BYTES ? Optional.of(place(bytes)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException notOurs) {
      return Optional.empty();
    }
  }

  private static LiveFilter.Place place(ByteBuffer bytes) {
    Instant publishedAt = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    return new LiveFilter.Place(publishedAt, new PublicationId(id));
  }
}
