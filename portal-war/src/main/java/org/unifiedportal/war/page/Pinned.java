package org.unifiedportal.war.page;

import java.util.Set;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.text.LocalText;

/**
 * An emergency notice and the pages it is pinned above.
 *
 * @param agency the short name of the agency that warns
 * @param homes first address segments of the pages; empty words stand for the portal's own pages
 */
public record Pinned(Notice notice, LocalText agency, Set<String> homes) {
  /** Copies the segments. */
  public Pinned {
    homes = Set.copyOf(homes);
  }
}
