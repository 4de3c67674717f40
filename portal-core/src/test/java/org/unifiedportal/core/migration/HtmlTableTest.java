package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Table;

class HtmlTableTest {
  private final Findings findings = new Findings();

  @Test
  void joinedCellsAreKept() {
    Table table =
        table("<tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr>");
    assertEquals(2, cell(table, 0, 0).rows());
    assertEquals(2, cell(table, 0, 1).columns());
    assertEquals(List.of(), findings.remarks());
  }

  @Test
  void theRowsBesideTheFirstRowsJoinsAreTheHeader() {
    Table table =
        table(
            "<tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr>"
                + "<tr><td>1</td><td>2</td><td>3</td></tr>");
    assertTrue(cell(table, 0, 0).header());
    assertTrue(cell(table, 1, 1).header());
    assertFalse(cell(table, 2, 0).header());
  }

  @Test
  void aHeaderOfItsOwnIsNotTouched() {
    Table table = table("<tr><td>a</td></tr><tr><th>b</th></tr><tr><td>c</td></tr>");
    assertFalse(cell(table, 0, 0).header());
    assertTrue(cell(table, 1, 0).header());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>",
        "<tr><td rowspan=3>a</td><td>b</td></tr><tr><td>c</td></tr>",
        "<tr><td>a</td></tr><tr><td colspan=2>b</td></tr>",
        "<tr><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td colspan=2>d</td></tr>",
      })
  void aTableWhoseCellsDoNotFitStaysAsItCameAndIsRemarked(String rows) {
    Table table = table(rows);
    assertEquals(2, table.rows().size());
    assertFalse(cell(table, 0, 0).header());
    assertEquals(Remark.Kind.BROKEN_TABLE, findings.remarks().getFirst().kind());
  }

  @Test
  void linesOfACellStayLines() {
    Table table =
        table("<tr><td>\nRate\nper tonne\n</td><td>a<br>b</td><td><p>c</p><p>d</p></td></tr>");
    assertEquals("Rate\nper tonne", cell(table, 0, 0).text().text());
    assertEquals("a\nb", cell(table, 0, 1).text().text());
    assertEquals("c\nd", cell(table, 0, 2).text().text());
  }

  @Test
  void stylesOfACellAreKept() {
    Table table = table("<tr><td><b>a</b> <a href='https://b.example/'>c</a></td></tr>");
    assertTrue(cell(table, 0, 0).text().runs().getFirst().bold());
    assertEquals("https://b.example/", cell(table, 0, 0).text().runs().getLast().link());
  }

  @Test
  void wordsOutsideOfItsRowsStandBeforeTheTable() {
    List<Block> blocks = HtmlReader.read("<table>lost<tr><td>a</td></tr></table>", findings);
    assertEquals(2, blocks.size());
  }

  @Test
  void anEmptyTableVanishes() {
    assertEquals(List.of(), HtmlReader.read("<table><tr></tr></table>", findings));
  }

  @Test
  void aCaptionIsKeptAndAbsurdSpansAreNot() {
    Table table = table("<caption>Rates</caption><tr><td colspan='x' rowspan=0>a</td></tr>");
    assertEquals("Rates", table.caption());
    assertEquals(1, cell(table, 0, 0).columns());
    assertEquals(1, cell(table, 0, 0).rows());
  }

  private Table table(String rows) {
    return (Table) HtmlReader.read("<table>" + rows + "</table>", findings).getFirst();
  }

  private static Table.Cell cell(Table table, int row, int column) {
    return table.rows().get(row).cells().get(column);
  }
}
