package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Reading;

/** Reads the text of one file in this process; what fails has a reason, never an exception. */
final class Extraction {
  /** Fewer letters are stamps and page numbers on a scan, no text. */
  private static final int LEAST_LETTERS = 20;

  private final ExtractLimits limits;

  Extraction(ExtractLimits limits) {
    this.limits = limits;
  }

  FileText read(FileFormat format, Path file) {
    try {
      return judged(text(format, file), format);
    } catch (Unreadable unreadable) {
      return FileText.without(unreadable.reading());
    } catch (IOException | RuntimeException damaged) {
      return FileText.without(Reading.DAMAGED);
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      return FileText.without(Reading.TOO_MUCH);
    }
  }

  private PlainText text(FileFormat format, Path file) throws IOException {
    return switch (format) {
      case PDF -> new PdfText(limits).read(file);
      case DOCX, XLSX, PPTX -> new OoxmlText(limits).read(format, file);
      case ODT, ODS, ODP -> new OdfText(limits).read(format, file);
      case RTF -> RtfText.read(file, limits);
      case CSV, TXT -> new PlainText(Letters.read(file, limits), OptionalInt.empty(), "");
      case HTML -> HtmlText.read(file, limits);
      case DOC, XLS, PPT, JPEG, PNG -> throw new Unreadable(Reading.NOT_READ);
    };
  }

  private FileText judged(PlainText found, FileFormat format) {
    String text = tidy(found.text());
    long letters =
        text.codePoints().filter(Character::isLetterOrDigit).limit(LEAST_LETTERS).count();
    boolean empty = letters < (format == FileFormat.PDF ? LEAST_LETTERS : 1);
    String cut = text.substring(0, Math.min(text.length(), limits.characters()));
    return new FileText(
        empty ? Reading.NO_TEXT : Reading.READ,
        found.pages(),
        empty ? "" : cut,
        empty ? "" : FirstPage.hints(found.title(), cut));
  }

  /** Control characters can't be stored, and runs of blanks say nothing. */
  private static String tidy(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
        .replaceAll("\\p{Cs}", "")
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  /** Formats this class never opens; nobody needs a process for them. */
  static boolean isNeverRead(FileFormat format) {
    String name = format.key().toLowerCase(Locale.ROOT);
    return name.matches("doc|xls|ppt|jpg|png");
  }
}
