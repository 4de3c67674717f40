package org.unifiedportal.core.link;

import java.util.Optional;

/** Follows a link. */
public interface LinkProbe {
  /**
   * What answers there now; never fails for what lies outside. Empty when it was not asked, because
   * the server has no way out.
   */
  Optional<LinkAnswer> ask(LinkAddress address);
}
