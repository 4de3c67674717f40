package org.unifiedportal.search.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes the smallest DOC that Word's format allows ([MS-DOC] 2.4): text, levels, tables. */
final class MadeDoc {
  private static final int TEXT_AT = 1024;
  private static final int PAGE = 512;
  private static final int PAIRS = 0x5D;
  private static final int OUTLINE_LEVEL = 0x2640;
  private static final int IN_TABLE = 0x2416;
  private static final int ROW_END = 0x2417;

  /** Runs that are deleted, inserted or hidden ([MS-DOC] 2.6.1). */
  static final int DELETED = 0x0800;

  static final int INSERTED = 0x0801;
  static final int HIDDEN = 0x083C;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> runEnds = new ArrayList<>();
  private final List<Integer> runLooks = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<byte[]> looks = new ArrayList<>();

  /** Words that look like this, in front of what the next paragraph says. */
  MadeDoc run(int look, String words) {
    run(0);
    text.append(words);
    run(look);
    return this;
  }

  private void run(int look) {
    int from = runEnds.isEmpty() ? 0 : runEnds.getLast();
    if (text.length() > from) {
      runEnds.add(text.length());
      runLooks.add(look);
    }
  }

  /** A paragraph of the body. */
  MadeDoc paragraph(String words) {
    return add(words + '\r');
  }

  /** A heading; 1 is the highest. */
  MadeDoc heading(int level, String words) {
    return add(words + '\r', OUTLINE_LEVEL, level - 1);
  }

  /** A row of a table. */
  MadeDoc row(String... cells) {
    for (String cell : cells) {
      add(cell + '\u0007', IN_TABLE, 1);
    }
    return add("\u0007", IN_TABLE, 1, ROW_END, 1);
  }

  private MadeDoc add(String words, int... look) {
    text.append(words);
    ends.add(text.length());
    ByteBuffer changes = little(2 + look.length / 2 * 3).putShort((short) 0);
    for (int at = 0; at < look.length; at += 2) {
      changes.putShort((short) look[at]).put((byte) look[at + 1]);
    }
    looks.add(changes.array());
    return this;
  }

  byte[] bytes() throws IOException {
    byte[] letters = text.toString().getBytes(StandardCharsets.UTF_16LE);
    int looksAt = (TEXT_AT + letters.length + PAGE - 1) / PAGE * PAGE;
    ByteBuffer table = little(2048);
    ByteBuffer pairs = little(8 * PAIRS);
    int end = TEXT_AT + letters.length;
    place(pairs, 1, table, styles());
    place(
        pairs, 6, table, little(20).putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1));
    place(pairs, 12, table, little(12).putInt(TEXT_AT).putInt(end).putInt(looksAt / PAGE));
    place(pairs, 13, table, little(12).putInt(TEXT_AT).putInt(end).putInt(looksAt / PAGE + 1));
    place(pairs, 15, table, little(4));
    place(pairs, 31, table, little(700));
    place(pairs, 33, table, pieces());
    ByteBuffer main = little(looksAt + 2 * PAGE);
    head(main, end, pairs.array());
    main.position(TEXT_AT).put(letters);
    run(0);
    runs(main, looksAt);
    paragraphs(main, looksAt + PAGE);
    return packed(main.array(), table.array());
  }

  private void head(ByteBuffer main, int end, byte[] pairs) {
    main.putShort((short) 0xA5EC).putShort((short) 0xC1);
    main.putShort(0x0A, (short) 0x1200).putShort(0x0C, (short) 0xBF);
    main.putInt(0x18, TEXT_AT).putInt(0x1C, end);
    main.putShort(32, (short) 14).putShort(62, (short) 22);
    main.putInt(64, main.capacity()).putInt(76, text.length());
    main.putShort(152, (short) PAIRS).position(154).put(pairs);
  }

  private static ByteBuffer styles() {
    ByteBuffer styles = little(2 + 18 + 15 * 2).putShort((short) 18).putShort((short) 15);
    return styles
        .putShort((short) 10)
        .putShort((short) 1)
        .putShort((short) 0x5B)
        .putShort((short) 15);
  }

  private ByteBuffer pieces() {
    ByteBuffer pieces = little(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
    return pieces.putShort((short) 0).putInt(TEXT_AT);
  }

  private void runs(ByteBuffer main, int page) {
    main.position(page).putInt(TEXT_AT);
    runEnds.forEach(end -> main.putInt(TEXT_AT + 2 * end));
    int at = page + PAGE - 2;
    for (int number = 0; number < runLooks.size(); number++) {
      if (runLooks.get(number) > 0) {
        at -= 4;
        main.position(at);
        main.put((byte) 3).putShort(runLooks.get(number).shortValue()).put((byte) 1);
        main.put(page + 4 * (runEnds.size() + 1) + number, (byte) ((at - page) / 2));
      }
    }
    main.put(page + PAGE - 1, (byte) runLooks.size());
  }

  private void paragraphs(ByteBuffer main, int page) {
    main.position(page).putInt(TEXT_AT);
    ends.forEach(end -> main.putInt(TEXT_AT + 2 * end));
    int at = page + PAGE - 2;
    for (int number = 0; number < looks.size(); number++) {
      byte[] look = looks.get(number);
      at = (at - look.length - 2) / 2 * 2;
      main.put(page + 4 * (ends.size() + 1) + 13 * number, (byte) ((at - page) / 2));
      boolean odd = look.length % 2 == 1;
      main.position(at);
      if (odd) {
        main.put((byte) ((look.length + 1) / 2));
      } else {
        main.put((byte) 0).put((byte) (look.length / 2));
      }
      main.put(look);
    }
    main.put(page + PAGE - 1, (byte) looks.size());
  }

  private static void place(ByteBuffer pairs, int number, ByteBuffer table, ByteBuffer part) {
    pairs.putInt(8 * number, table.position()).putInt(8 * number + 4, part.capacity());
    table.put(part.array());
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] packed(byte[] main, byte[] table) throws IOException {
    try (POIFSFileSystem pack = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      pack.createDocument(new ByteArrayInputStream(main), "WordDocument");
      pack.createDocument(new ByteArrayInputStream(table), "1Table");
      pack.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
