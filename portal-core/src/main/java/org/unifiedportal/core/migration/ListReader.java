package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.migration.RichTextBuilder.Style;

/**
 * A list of short items stays a list; the points of an act become paragraphs that begin with the
 * number as it was written, because others quote it.
 *
 * <p>Points are: numbered items with blank lines between them, of more than one paragraph, alone,
 * or numbered with gaps.
 */
record ListReader(BlockReader blocks, String source) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");

  List<Block> read(ListBlock list) {
    List<Node> items = children(list);
    boolean isShort = items.stream().allMatch(ListReader::isOneParagraph);
    if (isShort && list instanceof BulletList) {
      return listing(items, false, 1);
    }
    if (isShort && list.isTight() && items.size() > 1 && isCounted(items)) {
      return listing(items, true, start((OrderedList) list));
    }
    return items.stream().flatMap(item -> point(item).stream()).toList();
  }

  private List<Block> listing(List<Node> items, boolean numbered, int start) {
    List<RichText> words =
        items.stream().map(this::itemWords).filter(text -> !text.runs().isEmpty()).toList();
    return words.isEmpty() ? List.of() : List.of(new Block.Listing(numbered, start, words));
  }

  private RichText itemWords(Node item) {
    Node paragraph = item.getFirstChild();
    return paragraph == null ? RichText.plain("") : blocks.words(paragraph);
  }

  private List<Block> point(Node item) {
    List<Block> inside = new ArrayList<>(blocks.read(item));
    String number = number(item);
    if (number.isEmpty()) {
      return inside;
    }
    boolean leads = !inside.isEmpty() && inside.getFirst() instanceof Block.Paragraph;
    RichText first = leads ? ((Block.Paragraph) inside.removeFirst()).text() : RichText.plain("");
    RichTextBuilder words = new RichTextBuilder().add(number + " ", Style.PLAIN).addAll(first);
    inside.addFirst(new Block.Paragraph(words.build()));
    return inside;
  }

  /** The number with its dot or bracket; a bullet has none. */
  private String number(Node item) {
    Matcher matcher = NUMBER.matcher(source);
    matcher.region(item.getSourceSpans().getFirst().getInputIndex(), source.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  private boolean isCounted(List<Node> items) {
    for (int index = 1; index < items.size(); index++) {
      if (value(items.get(index)) != value(items.get(index - 1)) + 1) {
        return false;
      }
    }
    return value(items.getFirst()) > 0;
  }

  private int value(Node item) {
    String number = number(item);
    return number.isEmpty() ? 0 : Integer.parseInt(number.substring(0, number.length() - 1));
  }

  private static int start(OrderedList list) {
    return list.getMarkerStartNumber();
  }

  private static boolean isOneParagraph(Node item) {
    Node first = item.getFirstChild();
    return first == null || (first instanceof Paragraph && first.getNext() == null);
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }
}
