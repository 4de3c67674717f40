package org.unifiedportal.war.work;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.WorkFilter;

/** A place in an own list as an address says it: moment and identity. */
final class PlaceWords {
  private static final String FORM = "[0-9]{1,12}\\.[0-9]{1,9}\\.[0-9a-f-]{36}";

  private PlaceWords() {}

  static String of(WorkFilter.Place place) {
    return place.at().getEpochSecond() + "." + place.at().getNano() + "." + place.id();
  }

  static Optional<WorkFilter.Place> read(String words) {
    if (!words.matches(FORM)) {
      return Optional.empty();
    }
    String[] parts = words.split("\\.");
    try {
      Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      return Optional.of(new WorkFilter.Place(at, new PublicationId(UUID.fromString(parts[2]))));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }
}
