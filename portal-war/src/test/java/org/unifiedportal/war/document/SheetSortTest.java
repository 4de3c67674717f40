package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetSortTest {
  @Test
  void numbersAreReadHoweverAnOfficeWritesThem() {
    assertEquals(number("1819.8"), SheetSort.number("1 819,8"));
    assertEquals(number("35583.9"), SheetSort.number("35\u00a0583,9"));
    assertEquals(number("500.0"), SheetSort.number("500, 0"));
    assertEquals(number("12"), SheetSort.number("12%"));
    assertEquals(number("-3"), SheetSort.number("−3"));
    assertEquals(number("1"), SheetSort.number("1."));
    assertEquals(number("98"), SheetSort.number("98 теңге"));
    assertEquals(Optional.empty(), SheetSort.number("12 ауыл"));
    assertEquals(Optional.empty(), SheetSort.number("1.2.3"));
    assertEquals(Optional.empty(), SheetSort.number("-"));
    assertEquals(Optional.empty(), SheetSort.number("9".repeat(400)));
  }

  private static Optional<BigDecimal> number(String number) {
    return Optional.of(new BigDecimal(number));
  }

  @Test
  void numbersComeBeforeWordsAndEmptyCellsLastUpAndDown() {
    assertEquals(
        List.of("9", "10", "алма", "өрік", ""), column("1", "өрік", "", "10", "9", "алма"));
    assertEquals(
        List.of("өрік", "алма", "10", "9", ""), column("-1", "өрік", "", "10", "9", "алма"));
  }

  @Test
  void equalRowsKeepTheOrderOfTheFile() {
    List<List<String>> rows = List.of(List.of("а", "1"), List.of("б", "1"), List.of("в", "1"));
    assertEquals(rows, sort("2").of(rows));
    assertEquals(rows, SheetSort.NONE.of(rows));
  }

  @Test
  void aColumnIsSortedUpThenDownThenUpAgain() {
    SheetSort up = SheetSort.NONE.by(3);
    assertEquals("3", up.parameter());
    assertEquals("-3", up.by(3).parameter());
    assertEquals("3", up.by(3).by(3).parameter());
    assertEquals("1", up.by(1).parameter());
  }

  @Test
  void whatIsNoColumnIsNoOrder() {
    for (String odd : List.of("", "0", "-0", "x", "100", "1,2", "--1", "1' or 1=1")) {
      assertEquals(Optional.empty(), SheetSort.read(odd), odd);
    }
  }

  private static List<String> column(String order, String... cells) {
    List<List<String>> rows = Arrays.stream(cells).map(List::of).toList();
    return sort(order).of(rows).stream().map(List::getFirst).toList();
  }

  private static SheetSort sort(String parameter) {
    return SheetSort.read(parameter).orElseThrow();
  }
}
