package org.unifiedportal.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unifiedportal.core.text.Language;

/**
 * Where a file clearly says other than the card of its document. What either of them doesn't say is
 * no difference.
 *
 * @param card what the card says; a day as ISO 8601 writes it
 * @param file what the file says, in the same form
 */
public record CardDifference(Field field, String card, String file) {
  /** What is compared. */
  public enum Field {
    /** The number of the paper. */
    NUMBER,
    /** The day on which it was signed. */
    DATE,
    /** What it is about. */
    TITLE,
    /** The language in which it is put in, as a tag of BCP 47. */
    LANGUAGE;

    /** The stable name in messages and JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * All differences.
   *
   * @param language in which the file was put in; its own word on that goes before
   */
  static List<CardDifference> between(Card card, Language language, FileClaims claims) {
    List<CardDifference> found = new ArrayList<>();
    Requisites known = card.requisites();
    both(known.number(), claims.number())
        .filter(pair -> !isSameNumber(pair.card(), pair.file()))
        .ifPresent(pair -> found.add(pair.of(Field.NUMBER)));
    both(known.date().map(LocalDate::toString), claims.date().map(LocalDate::toString))
        .filter(pair -> !pair.card().equals(pair.file()))
        .ifPresent(pair -> found.add(pair.of(Field.DATE)));
    both(card.title().find(claims.language().orElse(language)), claims.title())
        .filter(pair -> !TitleWords.of(pair.card()).isLike(TitleWords.of(pair.file())))
        .ifPresent(pair -> found.add(pair.of(Field.TITLE)));
    both(Optional.of(language.tag()), claims.language().map(Language::tag))
        .filter(pair -> !pair.card().equals(pair.file()))
        .ifPresent(pair -> found.add(pair.of(Field.LANGUAGE)));
    return found;
  }

  private record Pair(String card, String file) {
    CardDifference of(Field field) {
      return new CardDifference(field, card, file);
    }
  }

  private static Optional<Pair> both(Optional<String> card, Optional<String> file) {
    return card.flatMap(known -> file.map(said -> new Pair(known, said)));
  }

  /** A number that only goes on behind a dash, as with a session's, is the same one. */
  private static boolean isSameNumber(String card, String file) {
    String one = plain(card);
    String other = plain(file);
    return one.equals(other) || goesOn(one, other) || goesOn(other, one);
  }

  private static boolean goesOn(String longer, String number) {
    return longer.startsWith(number + "-");
  }

  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[\\s№]+", "").replaceAll("[/‐‑–—]", "-");
  }
}
