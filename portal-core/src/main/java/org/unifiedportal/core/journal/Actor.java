package org.unifiedportal.core.journal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Who did it, in words that stay true: an officer and agency, or a part of the portal such as the
 * scheduler.
 */
public record Actor(String name) {
  /** The portal itself, acting on a schedule. */
  public static final Actor PORTAL = new Actor("portal");

  private static final int LONGEST = 200;

  /**
   * How the portal itself and guests with a link stand in the journal, as it is kept and as it is
   * shown in each language: no one else does.
   */
  private static final Pattern TAKEN =
      Pattern.compile(
          """
          (portal|link) ?(:.*)?\
          |(сам портал|порталдың өзі|(the )?portal itself)( ?[(,:].*)?\
          |гость по ссылке|сілтемемен кірген адам|(a )?guest with a link\
          |.*\\((по ссылке|сілтеме арқылы|by a link)\\)\
          """,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** Refuses a blank name and one over 200 characters. */
  public Actor {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("an actor's name has 1 to 200 characters: " + name);
    }
  }

  /**
   * Whether a person or a program of this name would stand in the journal as the portal itself or
   * as a guest with a link.
   */
  public static boolean isTaken(String name) {
    return TAKEN.matcher(asSeen(name)).matches();
  }

  /** What looks alike is alike: wide letters, letters nobody sees, and any kind of space. */
  private static String asSeen(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return SPACE.matcher(UNSEEN.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /** The same for somebody who set it, as far as the name fits. */
  public Actor inTheNameOf(String person) {
    String both = name + ": " + person;
    return new Actor(both.substring(0, Math.min(LONGEST, both.length())));
  }
}
