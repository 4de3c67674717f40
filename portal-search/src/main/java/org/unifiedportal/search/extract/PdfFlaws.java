package org.unifiedportal.search.extract;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.vault.Flaw;

/**
 * Looks a PDF over for what shuts some readers out (the basics of PDF/UA, ISO 14289-1), and for
 * remarks.
 */
final class PdfFlaws {
  private PdfFlaws() {}

  static Set<Flaw> of(PDDocument document, ExtractLimits limits) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    note(flaws, Flaw.NOT_TAGGED, !isTagged(catalog));
    note(flaws, Flaw.NO_LANGUAGE, isBlank(catalog.getLanguage()));
    note(flaws, Flaw.NO_TITLE, isBlank(document.getDocumentInformation().getTitle()));
    note(
        flaws,
        Flaw.FONTS_NOT_EMBEDDED,
        anyPage(document, limits, page -> borrows(page.getResources())));
    note(flaws, Flaw.ENCRYPTED, document.isEncrypted());
    note(flaws, Flaw.REMARKS, anyPage(document, limits, PdfNotes::isRemarked));
    return flaws;
  }

  private static void note(Set<Flaw> flaws, Flaw flaw, boolean is) {
    if (is) {
      flaws.add(flaw);
    }
  }

  private static boolean isTagged(PDDocumentCatalog catalog) {
    PDMarkInfo marks = catalog.getMarkInfo();
    return marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null;
  }

  private static boolean isBlank(@Nullable String said) {
    return said == null || said.isBlank();
  }

  private static boolean anyPage(
      PDDocument document, ExtractLimits limits, Predicate<PDPage> isSo) {
    int looked = 0;
    for (PDPage page : document.getPages()) {
      if (looked++ >= limits.pages()) {
        return false;
      }
      if (isSo.test(page)) {
        return true;
      }
    }
    return false;
  }

  private static boolean borrows(@Nullable PDResources resources) {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getFontNames()) {
      if (isBorrowed(resources, name)) {
        return true;
      }
    }
    return false;
  }

  /** A font that can't be read can't be shown either. */
  private static boolean isBorrowed(PDResources resources, COSName name) {
    try {
      PDFont font = resources.getFont(name);
      return font != null && !font.isEmbedded();
    } catch (IOException unreadable) {
      return true;
    }
  }
}
