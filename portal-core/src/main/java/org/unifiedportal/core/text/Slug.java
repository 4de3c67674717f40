package org.unifiedportal.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One segment of an address: 1 to 80 lower-case Latin letters, digits and single dashes. */
public record Slug(@JsonValue String value) {
  /** The longest slug in characters. */
  public static final int LONGEST = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Refuses every other form and names it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Slug {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /**
   * Makes a slug of words in any of the portal's languages; words without letters become {@code x}.
   */
  public static Slug from(String words) {
    String latin = Transliteration.toLatin(words);
    String dashed = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return new Slug(dashed.isEmpty() ? "x" : cut(dashed));
  }

  private static String cut(String dashed) {
    if (dashed.length() <= LONGEST) {
      return dashed;
    }
    int lastDash = dashed.lastIndexOf('-', LONGEST);
    return dashed.substring(0, lastDash > LONGEST / 2 ? lastDash : LONGEST);
  }

  @Override
  public String toString() {
    return value;
  }
}
