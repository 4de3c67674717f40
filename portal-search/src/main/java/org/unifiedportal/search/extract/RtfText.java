package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.unifiedportal.core.vault.Flaw;

/**
 * Reads RTF (specification 1.9.1): letters by code page and as Unicode, groups that hold no text
 * left out.
 */
final class RtfText {
  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "xmlnstbl");

  private final String source;
  private final Outline outline;
  private final Deque<Group> outer = new ArrayDeque<>();
  private final Set<Flaw> left = EnumSet.noneOf(Flaw.class);
  private Group group = new Group(false, 1, RtfLook.SEEN);
  private Charset codePage = Charset.forName("windows-1251");
  private int at;
  private int toSkip;
  private int level;
  private boolean inRow;
  private boolean inCell;
  private boolean wasSeen;

  /**
   * What holds inside a pair of braces.
   *
   * @param skip how many letters behind a Unicode letter stand for readers that can't show it
   */
  private record Group(boolean silent, int skip, RtfLook look) {
    Group silenced() {
      return new Group(true, skip, look);
    }
  }

  private RtfText(String source, ExtractLimits limits) {
    this.source = source;
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    String source = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    RtfText text = new RtfText(source, limits);
    return Contents.of(text.read()).with(text.left);
  }

  private Outline read() {
    while (at < source.length()) {
      char letter = source.charAt(at++);
      switch (letter) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {
          // Lines of the source mean nothing.
        }
        default -> say(Character.toString(letter));
      }
    }
    end();
    endTable();
    return outline;
  }

  private void open() {
    endAsideIfSilent();
    outer.push(group);
  }

  private void close() {
    endAsideIfSilent();
    group = outer.isEmpty() ? group : outer.pop();
  }

  /** Words that only look otherwise go on; what isn't text at all stands apart. */
  private void endAsideIfSilent() {
    if (group.silent()) {
      outline.aside().end();
    }
  }

  private void silence() {
    outline.aside().end();
    group = group.silenced();
  }

  private void control() {
    if (at >= source.length()) {
      return;
    }
    char first = source.charAt(at);
    if (!Character.isLetter(first)) {
      at++;
      symbol(first);
      return;
    }
    int start = at;
    while (at < source.length() && Character.isLetter(source.charAt(at))) {
      at++;
    }
    String word = source.substring(start, at);
    boolean on = !source.startsWith("0", at);
    group = new Group(group.silent(), group.skip(), group.look().after(word, on));
    word(word, number());
  }

  private int number() {
    int start = at;
    if (at < source.length() && source.charAt(at) == '-') {
      at++;
    }
    while (at < source.length() && Character.isDigit(source.charAt(at)) && at - start < 7) {
      at++;
    }
    String digits = source.substring(start, at);
    if (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return digits.isEmpty() || digits.equals("-") ? 0 : Integer.parseInt(digits);
  }

  private void symbol(char symbol) {
    switch (symbol) {
      case '\'' -> byte8();
      case '*' -> silence();
      case '~' -> say(" ");
      case '_' -> say("-");
      case '\\', '{', '}' -> say(Character.toString(symbol));
      default -> {
        // Hints for layout.
      }
    }
  }

  private void byte8() {
    String digits = source.substring(at, Math.min(at + 2, source.length()));
    at += digits.length();
    if (digits.matches("[0-9a-fA-F]{2}")) {
      say(new String(new byte[] {(byte) Integer.parseInt(digits, 16)}, codePage));
    }
  }

  private void word(String word, int number) {
    if (SILENT.contains(word)) {
      silence();
      return;
    }
    switch (word) {
      case "par", "sect", "page" -> end();
      case "line" -> say("\n");
      case "tab" -> say("\t");
      case "pard" -> level = 0;
      case "outlinelevel" -> level = number + 1;
      case "trowd" -> openRow();
      case "cell" -> closeCell();
      case "row" -> closeRow();
      case "emdash", "endash" -> say("–");
      case "lquote", "rquote" -> say("’");
      case "ldblquote", "rdblquote" -> say("\"");
      case "uc" -> group = new Group(group.silent(), Math.clamp(number, 0, 9), group.look());
      case "annotation" -> left.add(Flaw.REMARKS);
      case "revised", "mvt" -> left.add(Flaw.TRACKED_CHANGES);
      case "u" -> unicode(number);
      case "ansicpg" -> codePage = page(number);
      case "bin" -> at = Math.min(source.length(), at + Math.max(0, number));
      default -> {
        // Looks, not words.
      }
    }
  }

  private void end() {
    if (!inRow) {
      endTable();
    }
    enterCell();
    boolean heading = level > 0 && level < 10;
    outline.end(heading ? new Outline.Shape.Heading(level) : Outline.Shape.PLAIN);
  }

  /** What a row looks like may be said twice; rows that follow one another are of one table. */
  private void openRow() {
    if (!inRow) {
      outline.end(Outline.Shape.PLAIN);
      if (!outline.isInTable()) {
        outline.openTable();
      }
      outline.openRow(false);
      inRow = true;
    }
  }

  private void enterCell() {
    if (inRow && !inCell) {
      outline.openCell(1, 1);
      inCell = true;
    }
  }

  private void closeCell() {
    enterCell();
    outline.closeCell();
    inCell = false;
  }

  private void closeRow() {
    outline.closeRow();
    inRow = false;
    inCell = false;
  }

  private void endTable() {
    if (outline.isInTable()) {
      outline.closeTable();
    }
  }

  private void unicode(int number) {
    say(Character.toString(number < 0 ? number + 65_536 : number & 0xFFFF));
    toSkip = group.skip();
  }

  private Charset page(int number) {
    String name = "windows-" + number;
    return Charset.isSupported(name) ? Charset.forName(name) : codePage;
  }

  private void say(String words) {
    if (toSkip > 0) {
      toSkip--;
    } else if (group.silent()) {
      outline.aside().say(words);
    } else {
      saySeen(words);
    }
  }

  private void saySeen(String words) {
    boolean isSeen = group.look().isSeen();
    if (isSeen != wasSeen) {
      outline.aside().end();
      wasSeen = isSeen;
    }
    if (isSeen) {
      enterCell();
      outline.say(words);
    } else {
      outline.aside().say(words);
      note(words);
    }
  }

  private void note(String words) {
    if (!words.isBlank()) {
      left.add(group.look().gone() ? Flaw.TRACKED_CHANGES : Flaw.HIDDEN_TEXT);
    }
  }
}
