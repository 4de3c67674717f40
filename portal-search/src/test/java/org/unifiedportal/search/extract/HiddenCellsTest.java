package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Sheet;

/** Rows and columns that whoever opens a table doesn't see are neither shown nor found. */
class HiddenCellsTest {
  /** Stands in all that nobody may read. */
  private static final String SECRET = "990101300123";

  private static final List<String> HEAD = List.of("Аудан", "Теңге");
  private static final List<List<String>> ROWS =
      List.of(List.of("Сарыбұлақ", "98"), List.of("Көктал", "105"));

  @TempDir Path folder;
  private OfficeXml office;

  @BeforeEach
  void open() {
    office = new OfficeXml(folder);
  }

  private static Sheet shown(FileText read, Flaw... flaws) {
    assertFalse(read.text().contains(SECRET), read.text());
    assertFalse(read.inside().leaves().toString().contains(SECRET), "in a leaf");
    assertEquals(Set.of(flaws), read.inside().flaws());
    Sheet sheet = OfficeXml.sheet(read);
    assertEquals(HEAD, sheet.head());
    assertEquals(ROWS, sheet.rows());
    return sheet;
  }

  static String row(String look, String... cells) {
    StringBuilder row = new StringBuilder("<row " + look + ">");
    for (String cell : cells) {
      row.append("<c t=\"str\"><v>").append(cell).append("</v></c>");
    }
    return row.append("</row>").toString();
  }

  private FileText xlsx(String head, String rows) throws IOException {
    String sheet = "<worksheet>" + head + "<sheetData>" + rows + "</sheetData></worksheet>";
    return office.xlsx("", Map.of("xl/worksheets/sheet2.xml", sheet));
  }

  @Test
  void hiddenRowsAndColumnsOfXlsxStayInside() throws IOException {
    FileText read =
        xlsx(
            "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"2\" max=\"3\" width=\"9\""
                + " hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"0\"/></cols>",
            row("r=\"1\"", "Аудан", "ЖСН", SECRET, "Теңге", SECRET)
                + row("r=\"2\"", "Сарыбұлақ", SECRET, SECRET, "98", SECRET)
                + row("r=\"3\" hidden=\"true\"", SECRET, "", "", SECRET)
                + row("r=\"4\" ht=\"0\"", SECRET, "", "", SECRET)
                + row("r=\"5\"", "Көктал", SECRET, "", "105"));

    Sheet sheet = shown(read, Flaw.HIDDEN_CELLS);
    assertTrue(sheet.whole(), "readers are not led to what was hidden");
    assertEquals(Sheet.Place.UNKNOWN, sheet.place(), "the file has other rows and columns");
  }

  @Test
  void whatAFilterLeavesOutOrAGroupFoldsAwayIsNotShownAndThePageSaysThatThereIsMore()
      throws IOException {
    String rows =
        row("r=\"1\"", "Аудан", "Теңге")
            + row("r=\"2\"", "Сарыбұлақ", "98")
            + row("r=\"3\" hidden=\"1\"", SECRET, "1")
            + row("r=\"4\"", "Көктал", "105");
    String filter =
        "<autoFilter ref=\"A1:B4\"><filterColumn colId=\"1\"><filters><filter val=\"98\"/>"
            + "</filters></filterColumn></autoFilter>";
    List<FileText> all =
        List.of(
            xlsx("<sheetPr filterMode=\"1\"/>", rows),
            xlsx("", rows + filter),
            xlsx("", rows.replace("hidden=", "outlineLevel=\"1\" hidden=")));

    for (FileText read : all) {
      Sheet sheet = shown(read, Flaw.FILTERED);
      assertFalse(sheet.whole());
      assertEquals(new Sheet.Place(List.of(1), 2, 0), sheet.place());
    }
  }

  @Test
  void hiddenRowsAndColumnsWithoutWordsAreNoFlaw() throws IOException {
    FileText read =
        xlsx(
            "<cols><col min=\"3\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>",
            row("r=\"1\"", "Аудан", "Теңге", "")
                + row("r=\"2\"", "Сарыбұлақ", "98")
                + row("r=\"3\" hidden=\"1\"", "", " ")
                + row("r=\"4\" hidden=\"0\"", "Көктал", "105"));

    Sheet sheet = shown(read);
    assertEquals(new Sheet.Place(List.of(1), 2, 0), sheet.place());
  }

  @Test
  void aTableBehindAHiddenColumnTellsNoPlace() throws IOException {
    FileText read =
        xlsx(
            "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>",
            row("", "", "Аудан", "Теңге")
                + row("", "", "Сарыбұлақ", "98")
                + row("", "", "Көктал", "105"));

    assertEquals(Sheet.Place.UNKNOWN, shown(read).place());
  }

  static String line(String look, String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row " + look + ">");
    for (String cell : cells) {
      row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  private FileText ods(String columns, String rows) throws IOException {
    return office.odf(
        FileFormat.ODS, "<table:table table:name=\"Тариф\">" + columns + rows + "</table:table>");
  }

  @Test
  void hiddenRowsAndColumnsOfOdsStayInside() throws IOException {
    String hidden = "table:visibility=\"collapse\"";
    FileText read =
        ods(
            "<table:table-column/><table:table-column table:number-columns-repeated=\"2\" "
                + hidden
                + "/><table:table-column table:number-columns-repeated=\"16381\"/>",
            line("", "Аудан", "ЖСН", SECRET, "Теңге")
                + line("", "Сарыбұлақ", SECRET, SECRET, "98")
                + line(hidden + " table:number-rows-repeated=\"3\"", SECRET, "", "", SECRET)
                + line("", "Көктал", SECRET, SECRET, "105"));

    assertTrue(shown(read, Flaw.HIDDEN_CELLS).whole());
  }

  @Test
  void whatAFilterOfOdsLeavesOutOrAGroupFoldsAwayIsNotShown() throws IOException {
    String head = line("", "Аудан", "Теңге") + line("", "Сарыбұлақ", "98");
    String folded = line("table:visibility=\"collapse\"", SECRET, "1");
    List<FileText> all =
        List.of(
            ods(
                "",
                head
                    + line("table:visibility=\"filter\"", SECRET, "1")
                    + line("", "Көктал", "105")),
            ods(
                "",
                head
                    + "<table:table-row-group table:display=\"false\">"
                    + folded
                    + "</table:table-row-group>"
                    + line("", "Көктал", "105")));

    for (FileText read : all) {
      assertFalse(shown(read, Flaw.FILTERED).whole());
    }
  }

  @Test
  void hiddenRowsAndColumnsOfXlsStayInside() throws IOException {
    FileText read = office.read(FileFormat.XLS, xls(false));
    assertTrue(shown(read, Flaw.HIDDEN_CELLS).whole());
  }

  @Test
  void whatAFilterOfXlsLeavesOutIsNotShown() throws IOException {
    FileText read = office.read(FileFormat.XLS, xls(true));
    assertFalse(shown(read, Flaw.FILTERED).whole());
  }

  @Test
  void aJoinedCellIsSeenWhileAnyOfItsColumnsIs() throws IOException {
    String title = "Тарифтер тізбесі";
    FileText xlsx =
        office.xlsx(
            "",
            Map.of(
                "xl/worksheets/sheet2.xml",
                "<worksheet><cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData>"
                    + row("r=\"1\"", title)
                    + row("r=\"2\"", SECRET, "Аудан", "Теңге")
                    + row("r=\"3\"", SECRET, "Сарыбұлақ", "98")
                    + row("r=\"4\"", SECRET, "Көктал", "105")
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"
                    + "</worksheet>"));
    FileText ods =
        ods(
            "<table:table-column table:visibility=\"collapse\"/><table:table-column/>",
            "<table:table-row><table:table-cell table:number-columns-spanned=\"3\"><text:p>"
                + title
                + "</text:p></table:table-cell></table:table-row>"
                + line("", SECRET, "Аудан", "Теңге")
                + line("", SECRET, "Сарыбұлақ", "98")
                + line("", SECRET, "Көктал", "105"));

    for (FileText read : List.of(xlsx, ods, office.read(FileFormat.XLS, joined(title)))) {
      assertEquals(List.of(title), shown(read, Flaw.HIDDEN_CELLS).notes());
    }
  }

  @Test
  void aJoinedCellAllOfWhoseRowsAreHiddenStaysInside() throws IOException {
    FileText read =
        xlsx(
            "",
            row("r=\"1\"", "Аудан", "Теңге")
                + row("r=\"2\" hidden=\"1\"", SECRET)
                + row("r=\"3\" hidden=\"1\"", "")
                + row("r=\"4\"", "Сарыбұлақ", "98")
                + row("r=\"5\"", "Көктал", "105")
                + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells><sheetData>");

    shown(read, Flaw.HIDDEN_CELLS);
  }

  private static byte[] joined(String title) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = book.createSheet("Тариф");
      fill(sheet.createRow(0), title);
      fill(sheet.createRow(1), SECRET, "Аудан", "Теңге");
      fill(sheet.createRow(2), SECRET, "Сарыбұлақ", "98");
      fill(sheet.createRow(3), SECRET, "Көктал", "105");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      sheet.setColumnHidden(0, true);
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aJoinedCellWhoseColumnsAreAllHiddenStaysInsideAndManyColumnsHarmNothing()
      throws IOException {
    String wide = "<table:table-cell table:number-columns-repeated=\"999999\"/>".repeat(2_200);
    FileText read =
        ods(
            "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated="
                + "\"2\"/><table:table-column/>",
            "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>"
                + SECRET
                + "</text:p></table:table-cell></table:table-row>"
                + line("", "", "", "Аудан", "Теңге")
                + line("", "", "", "Сарыбұлақ", "98")
                + line("", "", "", "Көктал", "105")
                + "<table:table-row>"
                + wide
                + "</table:table-row>");

    shown(read, Flaw.HIDDEN_CELLS);
  }

  /** A row is hidden by hand together with a column, or by a filter alone. */
  private static byte[] xls(boolean isFiltered) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = book.createSheet("Тариф");
      String more = isFiltered ? "" : SECRET;
      fill(sheet.createRow(0), "Аудан", more, "Теңге");
      fill(sheet.createRow(1), "Сарыбұлақ", more, "98");
      fill(sheet.createRow(2), SECRET, "", "1");
      fill(sheet.createRow(3), "Көктал", more, "105");
      sheet.getRow(2).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
      if (isFiltered) {
        List<RecordBase> records = sheet.getSheet().getRecords();
        int place = 0;
        while (!(records.get(place) instanceof DimensionsRecord)) {
          place++;
        }
        records.add(place, new UnknownRecord(0x9B, new byte[0]));
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  static void fill(HSSFRow row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }
}
