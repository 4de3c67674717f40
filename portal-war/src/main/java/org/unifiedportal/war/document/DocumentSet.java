package org.unifiedportal.war.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DownloadName;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.war.page.Papers;

/**
 * Many documents at once, written as they are read: the newest clean files, a table of their cards,
 * and {@code SHA256SUMS} for {@code sha256sum -c}.
 */
record DocumentSet(Papers papers, Vault vault, CardsTable table, DocumentFilter filter) {
  private static final int PAGE = 100;

  /** What packing makes smaller; the other formats are packed or pressed already. */
  private static final Set<FileFormat> LOOSE =
      EnumSet.of(
          FileFormat.DOC,
          FileFormat.XLS,
          FileFormat.PPT,
          FileFormat.RTF,
          FileFormat.CSV,
          FileFormat.HTML,
          FileFormat.TXT);

  /** A file of the set under the name it has in the archive. */
  record Piece(Document document, Downloads.Found.Ready found, String name) {
    DocumentFile file() {
      return found.file();
    }
  }

  /** What is done with each file. */
  private interface Step {
    void take(Piece piece) throws IOException;
  }

  void writeZip(OutputStream out) throws IOException {
    StringBuilder sums = new StringBuilder();
    StringBuilder cards = new StringBuilder(table.head());
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      forEach(piece -> {
        zip.setLevel(level(piece.file().format()));
        zip.putNextEntry(new ZipEntry(piece.name()));
        copy(piece, zip);
        sums.append(piece.file().hash()).append("  ").append(piece.name()).append('\n');
        cards.append(table.row(piece));
      });
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("cards.csv"));
      zip.write(cards.toString().getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("SHA256SUMS"));
      zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  void writeTable(OutputStream out) throws IOException {
    out.write(table.head().getBytes(StandardCharsets.UTF_8));
    forEach(piece -> out.write(table.row(piece).getBytes(StandardCharsets.UTF_8)));
  }

  private static int level(FileFormat format) {
    return LOOSE.contains(format) ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION;
  }

  private void copy(Piece piece, OutputStream out) throws IOException {
    try (InputStream bytes = vault.open(piece.file().hash(), 0).orElseThrow()) {
      bytes.transferTo(out);
    }
  }

  private void forEach(Step step) throws IOException {
    Set<String> names = new HashSet<>();
    DocumentFilter next = filter;
    List<Document> page = papers.documents().list(next, PAGE);
    while (!page.isEmpty()) {
      for (Document document : page) {
        for (Piece piece : pieces(document, names)) {
          step.take(piece);
        }
      }
      next = filter.withAfter(page.getLast().place());
      page = papers.documents().list(next, PAGE);
    }
  }

  private List<Piece> pieces(Document document, Set<String> names) {
    List<Piece> pieces = new ArrayList<>();
    for (Downloads.Found.Ready found : papers.available(document)) {
      int number = found.edition().number();
      String wanted = DownloadName.of(document.card(), found.file(), number, true).latin();
      pieces.add(new Piece(document, found, free(wanted, names)));
    }
    return pieces;
  }

  private static String free(String wanted, Set<String> names) {
    String name = wanted;
    for (int suffix = 2; !names.add(name); suffix++) {
      name = wanted.replaceFirst("(\\.[a-z]+)$", "-" + suffix + "$1");
    }
    return name;
  }
}
