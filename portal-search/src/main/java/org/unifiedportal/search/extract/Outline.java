package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.vault.Sheet;

/**
 * What a file says, in its order, as it is read: plain words for the search, and blocks or sheets
 * for the page that shows it. Not thread-safe.
 */
final class Outline {
  private final ExtractLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Named> sheets = new ArrayList<>();
  private final ItemRun items = new ItemRun(blocks);
  private final Aside aside = new Aside();
  private TableDraft table = TableDraft.NONE;
  private boolean hushed;
  private int depth;

  Outline(ExtractLimits limits) {
    this.limits = limits;
  }

  /** How a paragraph stands in its file. */
  sealed interface Shape {
    /** Words like all others. */
    Shape PLAIN = new Plain();

    /** Words like all others. */
    record Plain() implements Shape {}

    /** A heading; 1 is the highest. */
    record Heading(int level) implements Shape {}

    /** An item of a list. */
    record Item() implements Shape {}

    /** An item with this number in front, from 1. */
    record Numbered(int number) implements Shape {}

    /** An item with these very marks in front, such as «1.2)». */
    record Labelled(String label) implements Shape {}

    /** Lines whose spaces matter. */
    record Form() implements Shape {}
  }

  /** A sheet under its name. */
  record Named(String name, Sheet sheet) {}

  /** What follows is only for the search, such as what stands at the head of every page. */
  void hush() {
    hushed = true;
  }

  /** Words that follow what was said. */
  void say(String words) {
    if (text.length() < limits.characters()) {
      text.append(words);
      line.append(words);
    } else {
      aside.say(words);
    }
  }

  /** What the file says where nobody looks. */
  Aside aside() {
    return aside;
  }

  /** The end of a paragraph of this shape. */
  void end(Shape shape) {
    aside.end();
    if (!line.toString().isBlank() || !isAtLineStart()) {
      text.append('\n');
    }
    String words = shape instanceof Shape.Form ? line.toString().stripTrailing() : tidy();
    line.setLength(0);
    if (words.isBlank() || hushed) {
      return;
    }
    if (depth > 0) {
      table.say(words);
    } else {
      add(shape, words);
    }
  }

  private boolean isAtLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private void add(Shape shape, String words) {
    switch (shape) {
      case Shape.Plain plain -> block(new Block.Paragraph(RichText.plain(words)));
      case Shape.Labelled item -> block(paragraph(item.label() + " " + words));
      case Shape.Heading heading -> heading(heading.level() == 1 ? 2 : 3, words.replace('\n', ' '));
      case Shape.Form form -> block(new Block.Preformatted(words));
      case Shape.Item item -> items.add(words);
      case Shape.Numbered item -> items.add(item.number(), words);
    }
  }

  /** Programs put the title of a file above its text, which often begins with it. */
  private void heading(int level, String words) {
    items.close();
    if (blocks.size() == 1 && PlainText.of(blocks).strip().equals(words)) {
      blocks.clear();
    }
    blocks.add(new Block.Heading(level, words));
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(RichText.plain(words));
  }

  private void block(Block block) {
    items.close();
    blocks.add(block);
  }

  private String tidy() {
    return Words.tidy(line.toString());
  }

  /** The beginning of a table; one inside a cell is told as words of that cell. */
  void openTable() {
    if (depth++ == 0) {
      items.close();
      table = new TableDraft();
    }
  }

  /** A row begins; a head names what stands below. */
  void openRow(boolean head) {
    if (depth == 1) {
      table.openRow(head);
    }
  }

  /** A cell of this width and height begins; a height of 0 continues the cell above. */
  void openCell(int columns, int rows) {
    if (depth == 1) {
      table.openCell(columns, rows);
    }
  }

  void closeCell() {
    aside.end();
    if (depth == 1) {
      String words = tidy();
      line.setLength(0);
      table.say(words);
      text.append('\t');
    }
  }

  void closeRow() {
    text.append('\n');
  }

  void closeTable() {
    if (depth > 0 && --depth == 0) {
      table.finish().filter(found -> !hushed).ifPresent(this::block);
      table = TableDraft.NONE;
    }
  }

  boolean isInTable() {
    return depth > 0;
  }

  /** A whole sheet. */
  void sheet(String name, Sheet sheet) {
    sheets.add(new Named(name, sheet));
    say(String.join("\n", sheet.notes()) + "\n" + String.join("\t", sheet.head()) + "\n");
    sheet.rows().forEach(row -> say(String.join("\t", row) + "\n"));
    line.setLength(0);
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    items.close();
    return blocks;
  }

  List<Named> sheets() {
    return sheets;
  }
}
