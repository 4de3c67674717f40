package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;

/** Items that follow one another become one list; a number that doesn't follow begins the next. */
final class ItemRun {
  private final List<Block> blocks;
  private final List<RichText> items = new ArrayList<>();
  private boolean numbered;
  private int start;

  ItemRun(List<Block> blocks) {
    this.blocks = blocks;
  }

  void add(String words) {
    if (numbered) {
      close();
    }
    items.add(RichText.plain(words));
  }

  void add(int number, String words) {
    boolean follows = numbered && number == start + items.size();
    if (!follows) {
      close();
      numbered = true;
      start = number;
    }
    items.add(RichText.plain(words));
  }

  void close() {
    if (!items.isEmpty()) {
      blocks.add(new Block.Listing(numbered, numbered ? start : 1, items));
      items.clear();
    }
    numbered = false;
  }
}
