package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Reading;

/**
 * Reads PDF. Words are put together by where they stand, not by when they were drawn: Kazakh
 * letters often come from a second font and are drawn apart from the rest of their word.
 */
final class PdfText {
  private static final int TAIL = 4096;

  private final ExtractLimits limits;

  PdfText(ExtractLimits limits) {
    this.limits = limits;
  }

  Contents read(Path file) throws IOException {
    refuseCut(file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new Unreadable(Reading.DAMAGED);
      }
      Outline outline = new Outline(limits);
      PdfParagraphs paragraphs = new PdfParagraphs(document, outline);
      paragraphs.read(Math.min(pages, limits.pages()));
      Set<Flaw> flaws = PdfFlaws.of(document, limits);
      flaws.addAll(paragraphs.left());
      String title = document.getDocumentInformation().getTitle();
      return new Contents(
          outline, OptionalInt.of(pages), Objects.requireNonNullElse(title, ""), flaws);
    } catch (InvalidPasswordException locked) {
      throw new Unreadable(Reading.PASSWORD);
    }
  }

  /** A file without its end is half a file, even where a patient reader finds some pages in it. */
  private static void refuseCut(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, bytes.length() - TAIL);
      byte[] tail = new byte[(int) (bytes.length() - from)];
      bytes.seek(from);
      bytes.readFully(tail);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains("startxref")) {
        throw new Unreadable(Reading.DAMAGED);
      }
    }
  }
}
