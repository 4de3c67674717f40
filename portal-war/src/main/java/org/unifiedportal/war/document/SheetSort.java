package org.unifiedportal.war.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.Alphabet;

/**
 * In which order the rows of a sheet stand: as in the file, or by a column. Numbers come before
 * words and are compared as numbers, however they are written; empty cells come last.
 *
 * @param column from 1; 0 is the order of the file
 */
record SheetSort(int column, boolean isDown) {
  /** The order of the file. */
  static final SheetSort NONE = new SheetSort(0, false);

  private static final Pattern ASKED = Pattern.compile("(-?)([1-9]\\d?)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+–−]?)\\s*(\\d[\\d\\s\\u00a0\\u202f'.,]*?)\\s*(?:%|₸|тг\\.?|теңге|тенге)?");

  /** Reads the parameter of an address such as {@code -3}; empty for anything else. */
  static Optional<SheetSort> read(String parameter) {
    Matcher asked = ASKED.matcher(parameter);
    return asked.matches()
        ? Optional.of(new SheetSort(Integer.parseInt(asked.group(2)), !asked.group(1).isEmpty()))
        : Optional.empty();
  }

  /** How an address asks for it. */
  String parameter() {
    return (isDown ? "-" : "") + column;
  }

  /** The order of this column: down when it was up. */
  SheetSort by(int other) {
    return new SheetSort(other, column == other && !isDown);
  }

  /** The rows in this order; equal ones stay as the file has them. */
  List<List<String>> of(List<List<String>> rows) {
    if (column == 0) {
      return rows;
    }
    List<Row> keyed = rows.stream().map(row -> Row.of(row, column - 1)).toList();
    Comparator<Row> order =
        Comparator.comparing(Row::isWord)
            .thenComparing(Row::number)
            .thenComparing(Row::words, Alphabet::compare);
    return keyed.stream()
        .sorted(Comparator.comparing(Row::isEmpty).thenComparing(isDown ? order.reversed() : order))
        .map(Row::cells)
        .toList();
  }

  private record Row(List<String> cells, String words, Optional<BigDecimal> value) {
    static Row of(List<String> cells, int column) {
      String words = column < cells.size() ? cells.get(column) : "";
      return new Row(cells, words, SheetSort.number(words));
    }

    boolean isEmpty() {
      return words.isBlank();
    }

    boolean isWord() {
      return value.isEmpty();
    }

    BigDecimal number() {
      return value.orElse(BigDecimal.ZERO);
    }
  }

  /** A number as offices write it: «1 819,8», «35 583,90», «12%», «6304305». */
  static Optional<BigDecimal> number(String words) {
    Matcher number = NUMBER.matcher(words.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    String digits = number.group(2).replaceAll("[\\s\\u00a0\\u202f']", "");
    String plain = digits.replace(',', '.').replaceAll("\\.$", "");
    String sign = number.group(1).isEmpty() || number.group(1).equals("+") ? "" : "-";
    return plain.matches("\\d{1,18}(\\.\\d{1,18})?")
        ? Optional.of(new BigDecimal(sign + plain))
        : Optional.empty();
  }
}
