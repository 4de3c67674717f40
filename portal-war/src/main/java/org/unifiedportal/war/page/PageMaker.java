package org.unifiedportal.war.page;

import java.util.Optional;
import java.util.Set;

/** Makes the pages of one noun. */
public interface PageMaker {
  /**
   * The page of this address, empty when the address is not one of this maker's or nothing stands
   * there.
   */
  Optional<Answer> answer(PageRequest request);

  /** The names of the address parameters its pages take; any other makes an unknown address. */
  default Set<String> parameters() {
    return Set.of();
  }
}
