package org.unifiedportal.core.vault;

/**
 * What a sender says a file is.
 *
 * @param name the file's name without any folder and without control characters, at most {@link
 *     #LONGEST_NAME} characters; empty when the sender gave none
 * @param mediaType as sent; empty or a general type such as {@code application/octet-stream} says
 *     nothing
 */
public record Declaration(String name, String mediaType) {
  /** The longest name that is kept; more is cut in the middle, so that the ending stays. */
  public static final int LONGEST_NAME = 200;

  /** Takes folders, control characters and overlong middles out of the name. */
  public Declaration {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = cut(last.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}]", "").strip());
  }

  private static String cut(String name) {
    int half = LONGEST_NAME / 2;
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, half - 1) + "…" + name.substring(name.length() - half);
  }

  /**
   * The name without its ending and the mark of its language ({@code .ru}), in words: dashes,
   * underscores and dots in front of letters are spaces.
   */
  public String words() {
    String bare = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    String unmarked = bare.replaceAll("(?i)\\.(kk|kaz|kz|ru|rus|en|eng)(?=\\.|$)", "");
    return unmarked.replaceAll("[_\\s-]+|\\.(?=\\p{L})", " ").strip();
  }

  boolean saysType() {
    return !mediaType.isBlank()
        && !mediaType.startsWith("application/octet-stream")
        && !mediaType.startsWith("application/x-www-form-urlencoded")
        && !mediaType.startsWith("binary/");
  }
}
