package org.unifiedportal.search.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/**
 * What lies upon a page of a PDF (ISO 32000-2, 12.5): the fields of a form, which belong to it, and
 * the remarks of those who read it, which don't.
 */
final class PdfNotes {
  private static final int HIGHEST = 20;

  private PdfNotes() {}

  /** The fields whose values whoever opens the file sees; buttons say nothing. */
  static List<PDAnnotation> fields(PDPage page) {
    return all(page).stream().filter(PdfNotes::isField).toList();
  }

  /** Whether anybody wrote a remark on the page. */
  static boolean isRemarked(PDPage page) {
    return all(page).stream().anyMatch(PdfNotes::isRemark);
  }

  /** Tells aside what lies upon the page, whoever sees it: remarks, and the values of fields. */
  static void tell(PDPage page, Aside aside) {
    for (PDAnnotation one : all(page)) {
      COSDictionary said = one.getCOSObject();
      aside.tell(PdfWords.of(said.getDictionaryObject(COSName.CONTENTS)));
      aside.tell(PdfWords.of(said.getDictionaryObject(COSName.RC)).replaceAll("<[^>]{0,500}>", ""));
      aside.tell(PdfWords.of(inherited(said, COSName.V)));
    }
  }

  /** What can't be read says nothing; the page itself may be whole. */
  private static List<PDAnnotation> all(PDPage page) {
    try {
      return page.getAnnotations();
    } catch (IOException damaged) {
      return List.of();
    }
  }

  private static boolean isField(PDAnnotation one) {
    return one instanceof PDAnnotationWidget
        && !one.isHidden()
        && !one.isNoView()
        && !sort(one.getCOSObject()).equals(COSName.BTN.getName());
  }

  private static String sort(COSDictionary field) {
    return inherited(field, COSName.FT) instanceof COSName name ? name.getName() : "";
  }

  /** A field that stands in several places has its sort and its value above them. */
  static @Nullable COSBase inherited(COSDictionary field, COSName what) {
    COSDictionary said = field;
    for (int above = 0; above < HIGHEST && said != null; above++) {
      if (said.containsKey(what)) {
        return said.getDictionaryObject(what);
      }
      said = said.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /** A stamp is part of the page; a mark in a colour without words says nothing. */
  private static boolean isRemark(PDAnnotation one) {
    return one instanceof PDAnnotationMarkup mark
        && !(one instanceof PDAnnotationRubberStamp)
        && !(isBlank(mark.getContents()) && isBlank(mark.getRichContents()));
  }

  private static boolean isBlank(@Nullable String said) {
    return said == null || said.isBlank();
  }
}
