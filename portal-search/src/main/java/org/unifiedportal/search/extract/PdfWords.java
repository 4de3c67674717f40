package org.unifiedportal.search.extract;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Words as a PDF keeps them outside of its pages (ISO 32000-2, 7.9.2 and 12.7.4). */
final class PdfWords {
  private PdfWords() {}

  /** The words; several choices are parted by commas; what is none is empty. */
  static String of(@Nullable COSBase said) {
    return said instanceof COSArray several
        ? StreamSupport.stream(several.spliterator(), false)
            .map(PdfWords::one)
            .collect(Collectors.joining(", "))
        : one(said);
  }

  private static String one(@Nullable COSBase said) {
    return switch (said) {
      case COSObject reference -> one(direct(reference));
      case COSString words -> words.getString();
      case COSStream words -> words.toTextString();
      case COSName name -> name.getName();
      case null, default -> "";
    };
  }

  private static @Nullable COSBase direct(COSObject reference) {
    COSBase found = reference.getObject();
    return found instanceof COSObject ? null : found;
  }
}
