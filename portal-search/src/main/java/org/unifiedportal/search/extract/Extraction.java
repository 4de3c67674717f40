package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unifiedportal.core.text.PersonalNumber;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
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
      return judged(contents(format, file), format);
    } catch (Unreadable unreadable) {
      return FileText.without(unreadable.reading());
    } catch (IOException | RuntimeException damaged) {
      return FileText.without(Reading.DAMAGED);
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      return FileText.without(Reading.TOO_MUCH);
    }
  }

  private Contents contents(FileFormat format, Path file) throws IOException {
    return switch (format) {
      case PDF -> new PdfText(limits).read(file);
      case DOCX -> DocxText.read(file, limits);
      case XLSX -> XlsxText.read(file, limits);
      case PPTX -> PptxText.read(file, limits);
      case ODT, ODP -> OdtText.read(file, limits);
      case ODS -> OdsText.read(file, limits);
      case RTF -> RtfText.read(file, limits);
      case CSV -> CsvText.read(file, limits);
      case TXT -> PlainLines.read(file, limits);
      case HTML -> HtmlText.read(file, limits);
      case DOC -> DocText.read(file, limits);
      case XLS -> XlsText.read(file, limits);
      case PPT -> PptText.read(file, limits);
      case JPEG, PNG -> throw new Unreadable(Reading.NOT_READ);
    };
  }

  private FileText judged(Contents found, FileFormat format) {
    String text = tidy(found.outline().text());
    long letters =
        text.codePoints().filter(Character::isLetterOrDigit).limit(LEAST_LETTERS).count();
    boolean empty = letters < (format == FileFormat.PDF ? LEAST_LETTERS : 1);
    String cut = text.substring(0, Math.min(text.length(), limits.characters()));
    Aside aside = found.outline().aside();
    aside.tell(text);
    int beside = aside.besides(empty ? "" : cut);
    return new FileText(
        empty ? Reading.NO_TEXT : Reading.READ,
        found.pages(),
        empty ? "" : cut,
        empty ? "" : FirstPage.hints(found.title(), cut),
        new FileInside(
            empty ? List.of() : Leaves.of(found.outline()),
            flaws(found.flaws(), beside + PersonalNumber.identities(cut)),
            beside));
  }

  private static Set<Flaw> flaws(Set<Flaw> found, int persons) {
    Set<Flaw> flaws = new HashSet<>(found);
    if (persons > 0) {
      flaws.add(Flaw.PERSONAL_NUMBERS);
    }
    return flaws;
  }

  /** Control characters can't be stored, and runs of blanks say nothing. */
  private static String tidy(String text) {
    return Words.clean(text)
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  /** Formats this class never opens; nobody needs a process for them. */
  static boolean isNeverRead(FileFormat format) {
    String name = format.key().toLowerCase(Locale.ROOT);
    return name.matches("jpg|png");
  }
}
