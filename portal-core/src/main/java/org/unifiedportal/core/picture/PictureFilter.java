package org.unifiedportal.core.picture;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;

/**
 * Which pictures of the library somebody asks for, newest first.
 *
 * @param agencies at least one, else nothing is found
 * @param words that alt, credit or the file's name hold, at most {@link #MOST_WORDS}
 * @param after only those behind this place
 */
public record PictureFilter(Set<AgencyId> agencies, List<String> words, Optional<Place> after) {
  /** More words than these are not looked at. */
  public static final int MOST_WORDS = 6;

  /** Copies what was asked, words in small letters. */
  public PictureFilter {
    agencies = Set.copyOf(agencies);
    words =
        words.stream()
            .filter(word -> !word.isBlank())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .limit(MOST_WORDS)
            .toList();
  }

  /** Everything of these agencies. */
  public static PictureFilter of(Set<AgencyId> agencies) {
    return new PictureFilter(agencies, List.of(), Optional.empty());
  }

  /** Only those with all these words. */
  public PictureFilter saying(List<String> wanted) {
    return new PictureFilter(agencies, wanted, after);
  }

  /** Only those behind this place. */
  public PictureFilter behind(Optional<Place> place) {
    return new PictureFilter(agencies, words, place);
  }

  /** A place in the library: the order is by the moment of adding, then by id, both descending. */
  public record Place(Instant addedAt, PictureId id) {
    /** The place of a picture. */
    public static Place of(Picture picture) {
      return new Place(picture.added().at(), picture.id());
    }
  }
}
