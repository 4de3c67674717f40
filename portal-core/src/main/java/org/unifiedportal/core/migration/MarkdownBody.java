package org.unifiedportal.core.migration;

import java.util.List;
import org.unifiedportal.core.block.Block;

/**
 * A Markdown file in one language.
 *
 * @param title the first heading when nothing stands above it and it is of level 1, else empty
 * @param blocks everything below the title, in order
 */
record MarkdownBody(String title, List<Block> blocks) {
  /** Copies the blocks. */
  MarkdownBody {
    blocks = List.copyOf(blocks);
  }
}
