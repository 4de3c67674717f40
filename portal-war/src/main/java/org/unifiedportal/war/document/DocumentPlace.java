package org.unifiedportal.war.document;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentId;

/** A place in a list of documents as a short opaque word in an address. */
public final class DocumentPlace {
  private static final int BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

  /** Databases know no later day than some year far behind it. */
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private DocumentPlace() {}

  /** The word. */
  public static String write(DocumentFilter.Place place) {
    UUID id = place.id().value();
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(place.publishedAt().getEpochSecond()).putInt(place.publishedAt().getNano());
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Empty for anything this portal never wrote. */
  public static Optional<DocumentFilter.Place> read(String token) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      return bytes.remaining() == BYTES ? Optional.of(place(bytes)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException notOurs) {
      return Optional.empty();
    }
  }

  private static DocumentFilter.Place place(ByteBuffer bytes) {
    Instant publishedAt = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
    if (publishedAt.isBefore(Instant.EPOCH) || publishedAt.isAfter(LAST)) {
      throw new DateTimeException("nothing is published at " + publishedAt);
    }
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    return new DocumentFilter.Place(publishedAt, new DocumentId(id));
  }
}
