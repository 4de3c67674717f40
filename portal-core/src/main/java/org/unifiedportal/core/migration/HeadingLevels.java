package org.unifiedportal.core.migration;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Headings of a page body are of level 2 and 3: where level 1 heads an appendix, the others move
 * down.
 */
record HeadingLevels(int shift) {

  static HeadingLevels of(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        return new HeadingLevels(1);
      }
    }
    return new HeadingLevels(0);
  }

  int of(Heading heading) {
    return Math.clamp(heading.getLevel() + (long) shift, 2, 3);
  }
}
