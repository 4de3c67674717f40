package org.unifiedportal.war.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * What a form shows and tells of each picture, in all its columns together.
 *
 * @param shown by the identity of the picture, in the order of the form
 */
record ToldPictures(Map<String, List<Place>> shown) {
  /** A piece that shows a picture, and where it stands. */
  record Place(Language language, int number, Piece piece) {
    /** JSON pointer of the piece. */
    String pointer() {
      return "/texts/" + language.tag() + "/body/" + number;
    }
  }

  static ToldPictures of(Sheet sheet) {
    Map<String, List<Place>> shown = new HashMap<>();
    for (Language language : Language.values()) {
      List<Piece> pieces = sheet.pieces(language);
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        if (piece.kind().equals(Piece.PICTURE) && !piece.picture().isBlank()) {
          shown
              .computeIfAbsent(piece.picture(), id -> new ArrayList<>())
              .add(new Place(language, i, piece));
        }
      }
    }
    return new ToldPictures(shown);
  }

  /** Where a picture is shown. */
  List<Place> places(Picture picture) {
    return shown.getOrDefault(picture.id().toString(), List.of());
  }

  /** Whether a text shows it whose language its library has no words in. */
  boolean lackWords(Picture picture) {
    return places(picture).stream()
        .anyMatch(one -> picture.description().alt().in(one.language()).isEmpty());
  }

  /** What is known of it with what was told: nothing that the library tells is changed. */
  Description description(Picture picture) {
    List<Place> telling =
        places(picture).stream().filter(one -> one.piece().isShowing(picture)).toList();
    Description known = picture.description();
    String credit = known.credit().isBlank() ? credit(telling) : known.credit();
    return known.saying(alt(known.alt(), telling), credit, known.licence());
  }

  private static Alt alt(Alt known, List<Place> telling) {
    boolean isDecoration = telling.stream().anyMatch(one -> one.piece().told().isDecorative());
    return switch (known) {
      case Alt.Decorative decorative -> decorative;
      case Alt.Said said -> new Alt.Said(new LocalText(words(said.words().words(), telling)));
      case Alt.Unchosen unchosen -> {
        Map<Language, String> words = words(Map.of(), telling);
        if (isDecoration) {
          yield new Alt.Decorative();
        }
        yield words.isEmpty() ? unchosen : new Alt.Said(new LocalText(words));
      }
    };
  }

  private static Map<Language, String> words(Map<Language, String> known, List<Place> telling) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    words.putAll(known);
    for (Place one : telling) {
      String said = one.piece().told().alt().replace('\n', ' ').strip();
      if (!said.isEmpty()) {
        words.putIfAbsent(one.language(), said);
      }
    }
    return words;
  }

  private static String credit(List<Place> telling) {
    Optional<String> said =
        telling.stream()
            .map(one -> one.piece().told().credit().replace('\n', ' ').strip())
            .filter(one -> !one.isEmpty())
            .findFirst();
    return said.orElse("");
  }
}
