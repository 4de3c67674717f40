package org.unifiedportal.search.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Numbers of a workbook as its reader sees them: a day is kept as the count of days since 1900
 * (ECMA-376, 18.17.4), and only the style of its cell tells that it is one.
 */
final class XlsxDays {
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final int LATEST = 109_574;
  private static final int DIGITS = 10;

  private final Set<Integer> dayForms = new HashSet<>();
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

  /** Words in quotes and brackets aside, only days have a y or a d. */
  private void note(XMLStreamReader xml) {
    String form =
        Xml.attribute(xml, "formatCode")
            .replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "")
            .toLowerCase(Locale.ROOT);
    if (form.matches(".*[yd].*") && !form.contains("general")) {
      dayForms.add(Xml.number(Xml.attribute(xml, "numFmtId")));
    }
  }

  /** The number as a day where the style says so, else without the noise of binary fractions. */
  String words(int style, String number) {
    if (!number.matches("-?\\d{1,15}(\\.\\d{1,25})?([eE][-+]?\\d{1,2})?")) {
      return number;
    }
    BigDecimal value = new BigDecimal(number);
    int form = style < forms.size() ? forms.get(style) : 0;
    boolean day = form >= 14 && form <= 17 || form == 22 || dayForms.contains(form);
    return day && value.signum() > 0 && value.intValue() < LATEST
        ? from.plusDays(value.intValue()).format(DAY)
        : plain(value);
  }

  /** A number without the noise of binary fractions. */
  static String plain(BigDecimal value) {
    return value
        .setScale(Math.min(DIGITS, Math.max(0, value.scale())), RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
