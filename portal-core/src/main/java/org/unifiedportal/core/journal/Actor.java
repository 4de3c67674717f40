package org.unifiedportal.core.journal;

/**
 * Who did it, in words that stay true: an officer and agency, or a part of the portal such as the
 * scheduler.
 */
public record Actor(String name) {
  /** The portal itself, acting on a schedule. */
  public static final Actor PORTAL = new Actor("portal");

  private static final int LONGEST = 200;

  /** Refuses a blank name and one over 200 characters. */
  public Actor {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("an actor's name has 1 to 200 characters: " + name);
    }
  }

  /** The same for somebody who set it, as far as the name fits. */
  public Actor inTheNameOf(String person) {
    String both = name + ": " + person;
    return new Actor(both.substring(0, Math.min(LONGEST, both.length())));
  }
}
