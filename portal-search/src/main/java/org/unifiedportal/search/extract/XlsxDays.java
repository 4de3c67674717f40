package org.unifiedportal.search.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Numbers of a workbook as its reader sees them: a day is kept as the count of days since 1900
 * (ECMA-376, 18.17.4), and only the style of its cell tells that it is one.
 */
final class XlsxDays {
  /**
   * Where workbooks begin to count; the day before the first, for 1900 is taken for a leap year.
   */
  static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

  /** Where those begin that old Macintoshes made. */
  static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

  private static final int DIGITS = 10;

  private final Map<Integer, MomentForm> ownForms = new HashMap<>();
  private final Map<Integer, String> noughts = new HashMap<>();
  private final List<Integer> forms = new ArrayList<>();
  private boolean inCells;
  private LocalDate from = FROM_1900;

  void from1904(boolean is) {
    from = is ? FROM_1904 : FROM_1900;
  }

  void take(XMLStreamReader xml) {
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
      begin(xml);
    } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals("cellXfs")) {
      inCells = false;
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "numFmt" -> note(xml);
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells) {
          forms.add(Xml.number(Xml.attribute(xml, "numFmtId")));
        }
      }
      default -> {
        // Looks.
      }
    }
  }

  private void note(XMLStreamReader xml) {
    int number = Xml.number(Xml.attribute(xml, "numFmtId"));
    String code = Xml.attribute(xml, "formatCode");
    ownForms.put(number, MomentForm.of(code));
    noughts.put(number, code);
  }

  /** The number as a moment where the style says so, else without the noise of binary fractions. */
  String words(int style, String number) {
    if (!number.matches("-?\\d{1,15}(\\.\\d{1,25})?([eE][-+]?\\d{1,2})?")) {
      return number;
    }
    BigDecimal value = new BigDecimal(number);
    MomentForm form = style < forms.size() ? form(forms.get(style)) : MomentForm.NONE;
    return form.takes(value) ? form.words(value, from) : padded(style, plain(value));
  }

  private String padded(int style, String figures) {
    return padded(style < forms.size() ? noughts.getOrDefault(forms.get(style), "") : "", figures);
  }

  /** The figures with the noughts in front that this form shows, such as 000000000000. */
  static String padded(String form, String figures) {
    return form.matches("0{2,15}") && figures.matches("\\d+")
        ? "0".repeat(Math.max(0, form.length() - figures.length())) + figures
        : figures;
  }

  private MomentForm form(int number) {
    MomentForm own = ownForms.get(number);
    return own == null ? MomentForm.ofBuiltIn(number) : own;
  }

  /** A number without the noise of binary fractions. */
  static String plain(BigDecimal value) {
    return value
        .setScale(Math.min(DIGITS, Math.max(0, value.scale())), RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
