package org.unifiedportal.feed.format;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Makes words safe for every format. Readers disagree on whether a title is text or HTML, so what
 * looks like a tag or an entity is written with look-alikes that mean nothing to either.
 */
public final class FeedText {
  private static final Pattern TAG = Pattern.compile("<([/!?a-zA-Z][^<>]*)>");
  private static final Pattern OPENING = Pattern.compile("<(?=[/!?a-zA-Z])");
  private static final Pattern ENTITY =
      Pattern.compile("&(?=#|[\\p{L}_]*[\\p{N}_]|[a-zA-Z]{2,8}\\b)");
  private static final int REPLACEMENT = 0xFFFD;
  private static final int EMPTY_BOX = 0x25A1;

  private FeedText() {}

  /**
   * One line of plain words: no control, direction or invisible characters, nothing like markup.
   */
  public static String line(String words) {
    String visible = kept(words.replaceAll("\\s+", " "), FeedText::isVisible);
    String tagless = TAG.matcher(visible).replaceAll("‹$1›");
    String open = OPENING.matcher(tagless).replaceAll("‹");
    return ENTITY.matcher(open).replaceAll("＆").strip();
  }

  /** A title is never blank. */
  public static String title(String words) {
    String line = line(words);
    return line.isEmpty() ? "…" : line;
  }

  /** HTML as it came, without the characters XML 1.0 can't carry. */
  static String markup(String html) {
    return kept(html, FeedText::isXml);
  }

  /** Plain words inside HTML. */
  public static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String kept(String words, IntPredicate wanted) {
    StringBuilder kept = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(wanted)
        .map(point -> point == REPLACEMENT ? EMPTY_BOX : point)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isVisible(int point) {
    return isXml(point) && (Character.getType(point) != Character.FORMAT || isJoiner(point));
  }

  /**
   * The joiner inside an emoji is not a trick; every other format character of a title may be one.
   */
  private static boolean isJoiner(int point) {
    return point == 0x200D;
  }

  /** The Char production of XML 1.0, without the C1 controls and the permanently unassigned. */
  private static boolean isXml(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r';
      case Character.SURROGATE -> false;
      default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
    };
  }
}
