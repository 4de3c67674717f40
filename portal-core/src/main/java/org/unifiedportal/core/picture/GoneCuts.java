package org.unifiedportal.core.picture;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;

/**
 * The cuts that are shown no more.
 *
 * @param everywhere keys whose addresses answer that they are gone
 * @param within keys that an agency took down and pages of that agency don't show; another may
 * @param changedAt when the last of them was taken down or withheld, UTC; the epoch where none was
 */
public record GoneCuts(
    Set<String> everywhere, Map<AgencyId, Set<String>> within, Instant changedAt) {
  /** Nothing is gone. */
  public static final GoneCuts NONE = new GoneCuts(Set.of(), Map.of(), Instant.EPOCH);

  /** Copies both. */
  public GoneCuts {
    everywhere = Set.copyOf(everywhere);
    within =
        within.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
  }

  /** Whether the addresses of its sizes answer that they are gone. */
  public boolean isGone(String cut) {
    return everywhere.contains(cut);
  }

  /** Whether pages of this agency don't show it. */
  public boolean isGone(AgencyId agency, String cut) {
    return isGone(cut) || within.getOrDefault(agency, Set.of()).contains(cut);
  }
}
