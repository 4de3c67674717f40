package org.unifiedportal.core.notice;

import java.time.Duration;
import java.time.Instant;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.LocalText;

/**
 * A warning as it is pinned: never changed but for its end.
 *
 * @param agency that warns
 * @param words in Kazakh and Russian at least
 * @param raisedAt UTC
 * @param raisedBy the name of whoever raised it
 * @param endsAt UTC; from this moment on it is pinned nowhere
 */
public record Notice(
    NoticeId id,
    AgencyId agency,
    Reach reach,
    Danger danger,
    LocalText words,
    Instant raisedAt,
    String raisedBy,
    Instant endsAt) {
  /** How long a notice stands at most; what lasts longer is no emergency but an announcement. */
  public static final Duration LONGEST = Duration.ofDays(14);

  /** How many notices of an agency stand at once at most: more of them warn nobody. */
  public static final int MOST_AT_ONCE = 5;

  /** How many characters a notice has at most in each language. */
  public static final int MOST_CHARACTERS = 400;

  /** Whether it is pinned at this moment. */
  public boolean stands(Instant now) {
    return now.isBefore(endsAt);
  }

  Notice ended(Instant now) {
    return new Notice(id, agency, reach, danger, words, raisedAt, raisedBy, now);
  }

  boolean saysTheSameAs(RaiseNotice command) {
    return agency.equals(command.agency())
        && reach == command.reach()
        && danger == command.danger()
        && words.words().equals(command.words());
  }
}
