package org.unifiedportal.core.place;

import java.util.regex.Pattern;

/**
 * The code of a place in the state's classifier of administrative objects (KATO, NK RK 11): nine
 * digits, of which two name the oblast or the city of republican rank, two more its district or
 * city, two the rural district, and three the village.
 *
 * @param digits nine of them, the first one not zero
 */
public record KatoCode(String digits) {
  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{8}");

  /** Refuses anything else. */
  public KatoCode {
    if (!isOne(digits)) {
      throw new IllegalArgumentException("not a code of the classifier: " + digits);
    }
  }

  /** Whether these words are such a code. */
  public static boolean isOne(String words) {
    return SHAPE.matcher(words).matches();
  }

  /** Whether a place of this kind can have it. */
  boolean fits(PlaceKind kind) {
    boolean isOfVillage = !digits.endsWith("000");
    boolean isOfDistrict = !digits.startsWith("00", 2);
    return switch (kind) {
      case OBLAST -> isOfWhole();
      case CITY -> !isOfVillage;
      case DISTRICT -> isOfDistrict && !isOfVillage;
      case RURAL_DISTRICT -> isOfDistrict && !isOfVillage && !digits.startsWith("00", 4);
      case VILLAGE -> isOfDistrict && isOfVillage;
    };
  }

  /**
   * Whether its place can lie in that of another: the oblast is the same, and below an oblast the
   * district. Rural districts are not compared, for villages have moved between them and kept their
   * codes.
   */
  boolean liesIn(KatoCode outer) {
    return digits.regionMatches(0, outer.digits, 0, outer.isOfWhole() ? 2 : 4);
  }

  private boolean isOfWhole() {
    return digits.endsWith("0000000");
  }

  @Override
  public String toString() {
    return digits;
  }
}
