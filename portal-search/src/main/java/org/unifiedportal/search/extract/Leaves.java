package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.vault.Leaf;

/**
 * Cuts what a file says into leaves that weigh no more than a page of a phone may. A table that is
 * too long goes on on the next leaf, its head said again.
 */
final class Leaves {
  /** In characters; Kazakh text of this length packs into about 5 KB. */
  private static final int LEAF = 9_000;

  private static final int MOST = 120;
  private static final int LONGEST_PARAGRAPH = 6_000;

  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Block> open = new ArrayList<>();
  private int weight;

  private Leaves() {}

  static List<Leaf> of(Outline outline) {
    Leaves leaves = new Leaves();
    outline.blocks().forEach(leaves::add);
    leaves.close();
    for (Outline.Named one : outline.sheets()) {
      leaves.leaves.add(new Leaf(Leaf.Kind.SHEET, Words.tidy(one.name()), one.sheet().json()));
    }
    return leaves.leaves.subList(0, Math.min(MOST, leaves.leaves.size()));
  }

  private void add(Block block) {
    switch (block) {
      case Table table -> addRows(table);
      case Block.Paragraph paragraph -> addCut(paragraph.text().text());
      case Block.Heading heading -> addHeading(heading);
      case Block.Listing list -> addItems(list);
      case Block.Words others -> addWhole(others);
      case Media shown -> addWhole(shown);
    }
  }

  /** A heading never ends a leaf. */
  private void addHeading(Block.Heading heading) {
    if (weight > LEAF * 4 / 5) {
      close();
    }
    addWhole(heading);
  }

  private void addWhole(Block block) {
    int own = PlainText.of(List.of(block)).length();
    if (weight > 0 && weight + own > LEAF) {
      close();
    }
    open.add(block);
    weight += own;
  }

  private void addCut(String words) {
    for (int from = 0; from < words.length(); from += LONGEST_PARAGRAPH) {
      String part = words.substring(from, Math.min(words.length(), from + LONGEST_PARAGRAPH));
      addWhole(new Block.Paragraph(RichText.plain(part)));
    }
  }

  /** A long list goes on with the next number. */
  private void addItems(Block.Listing list) {
    int from = 0;
    int own = 0;
    for (int i = 0; i < list.items().size(); i++) {
      int item = list.items().get(i).text().length();
      if (own + item > LEAF && i > from) {
        addWhole(part(list, from, i));
        from = i;
        own = 0;
      }
      own += item;
    }
    addWhole(part(list, from, list.items().size()));
  }

  private static Block.Listing part(Block.Listing list, int from, int to) {
    return new Block.Listing(
        list.numbered(), list.start() + from, List.copyOf(list.items().subList(from, to)));
  }

  private void addRows(Table table) {
    List<Table.Row> head = table.rows().stream().limit(3).takeWhile(Leaves::isHead).toList();
    List<Table.Row> part = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      int own = weigh(row);
      if (weight + own > LEAF && part.size() > head.size()) {
        open.add(new Table("", part));
        close();
        part = new ArrayList<>(head);
        weight = head.stream().mapToInt(Leaves::weigh).sum();
      }
      part.add(row);
      weight += own;
    }
    open.add(new Table("", part));
  }

  private static boolean isHead(Table.Row row) {
    return row.cells().stream().allMatch(Table.Cell::header);
  }

  /** Tags of a cell weigh about as much as three words. */
  private static int weigh(Table.Row row) {
    return row.cells().stream().mapToInt(cell -> cell.text().text().length() + 20).sum();
  }

  private void close() {
    if (!open.isEmpty()) {
      leaves.add(new Leaf(Leaf.Kind.TEXT, name(), BlockJson.write(open).toString()));
    }
    open.clear();
    weight = 0;
  }

  private String name() {
    return open.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .map(Block.Heading::text)
        .findFirst()
        .orElse("");
  }
}
