package org.unifiedportal.search.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A field of a form in a PDF by what its file says of it, in place of what it draws (ISO 32000-2,
 * 12.7.4): many programs that fill forms in leave the drawing to whoever opens the file.
 */
record PdfField(COSDictionary said) {
  private static final int PASSWORD = 1 << 13;
  private static final int LONGEST = 20_000;
  private static final Pattern SIZE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,5})?)\\s+Tf");

  /** What is shown of it, in lines; nothing where it is empty, or a password. */
  List<String> lines() {
    boolean isPassword =
        PdfNotes.inherited(said, COSName.FF) instanceof COSNumber flags
            && (flags.intValue() & PASSWORD) != 0;
    return isPassword ? List.of() : words().lines().filter(line -> !line.isBlank()).toList();
  }

  private String words() {
    String value = PdfWords.of(PdfNotes.inherited(said, COSName.V));
    String shown =
        PdfNotes.inherited(said, COSName.OPT) instanceof COSArray choices
            ? shown(choices, value)
            : value;
    return shown.substring(0, Math.min(shown.length(), LONGEST));
  }

  /** A choice may be kept by another name than it is shown by. */
  private static String shown(COSArray choices, String value) {
    for (int i = 0; i < choices.size(); i++) {
      if (choices.getObject(i) instanceof COSArray pair
          && pair.size() > 1
          && PdfWords.of(pair.getObject(0)).equals(value)) {
        return PdfWords.of(pair.getObject(1));
      }
    }
    return value;
  }

  /** The size of its letters as it or its form says it; 0 where it is to fit its place. */
  float size(String ofForm) {
    COSBase own = PdfNotes.inherited(said, COSName.DA);
    Matcher size = SIZE.matcher(own == null ? ofForm : PdfWords.of(own));
    return size.find() ? Float.parseFloat(size.group(1)) : 0;
  }

  /** Whether the file holds how it looks. */
  boolean isDrawn() {
    COSDictionary looks = said.getCOSDictionary(COSName.AP);
    return looks != null && looks.getDictionaryObject(COSName.N) != null;
  }
}
