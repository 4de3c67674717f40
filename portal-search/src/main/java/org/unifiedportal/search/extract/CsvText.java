package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unifiedportal.core.vault.Sheet;

/** Reads CSV (RFC 4180) parted by semicolons, commas or tabs, whichever gives even rows. */
final class CsvText {
  private static final List<Character> SIGNS = List.of(';', '\t', ',');
  private static final int LOOKED_AT = 20;

  private final String source;
  private final char sign;
  private final SheetDraft sheet;
  private final StringBuilder cell = new StringBuilder();
  private int column;

  private CsvText(String source, char sign, Aside aside) {
    this.source = source;
    this.sign = sign;
    this.sheet = new SheetDraft(aside);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    Letters.Decoded source = Letters.read(file, limits);
    char sign = sign(source.text());
    Outline outline = new Outline(limits);
    SheetDraft sheet = new CsvText(source.text(), sign, outline.aside()).read();
    if (!sheet.isEmpty()) {
      Sheet.Written written = new Sheet.Written(source.encoding(), Character.toString(sign));
      outline.sheet("", sheet.finish().written(written));
    }
    return Contents.of(outline);
  }

  /** The sign that stands equally often in the first lines, and most often of those that do. */
  private static char sign(String source) {
    List<String> lines = source.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
    return SIGNS.stream()
        .max(Comparator.comparingLong(sign -> evenness(lines, sign)))
        .orElseThrow();
  }

  private static long evenness(List<String> lines, char sign) {
    long[] counts =
        lines.stream()
            .map(line -> line.replaceAll("\"[^\"]*\"", ""))
            .mapToLong(line -> line.chars().filter(letter -> letter == sign).count())
            .toArray();
    long most = 0;
    for (long count : counts) {
      long same = Arrays.stream(counts).filter(other -> other == count).count();
      most = count == 0 ? most : Math.max(most, same * 1000 + count);
    }
    return most;
  }

  private SheetDraft read() {
    boolean quoted = false;
    for (int at = 0; at < source.length(); at++) {
      char letter = source.charAt(at);
      boolean quote = letter == '"' && (quoted || cell.isEmpty());
      boolean twice = quote && quoted && source.startsWith("\"", at + 1);
      if (twice) {
        cell.append(letter);
        at++;
      } else if (quote) {
        quoted = !quoted;
      } else if (!quoted && source.startsWith("\r\n", at)) {
        // The line feed ends the row.
      } else if (quoted || letter != sign && letter != '\n' && letter != '\r') {
        cell.append(letter);
      } else {
        endCell(letter);
      }
    }
    endCell('\n');
    return sheet;
  }

  private void endCell(char by) {
    sheet.cell(column++, cell.toString());
    cell.setLength(0);
    if (by != sign) {
      sheet.endRow();
      column = 0;
    }
  }
}
