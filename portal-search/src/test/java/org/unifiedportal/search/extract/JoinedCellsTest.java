package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.unifiedportal.search.extract.HiddenCellsTest.fill;
import static org.unifiedportal.search.extract.HiddenCellsTest.line;
import static org.unifiedportal.search.extract.HiddenCellsTest.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** A cell that is joined down over rows is read where whoever opens the table sees it first. */
class JoinedCellsTest {
  private static final String SECRET = "990101300123";

  @TempDir Path folder;
  private OfficeXml office;

  @BeforeEach
  void open() {
    office = new OfficeXml(folder);
  }

  private FileText xlsx(String rows, String joined) throws IOException {
    String sheet =
        "<worksheet><sheetData>"
            + rows
            + "</sheetData><mergeCells><mergeCell ref=\""
            + joined
            + "\"/></mergeCells></worksheet>";
    return office.xlsx("", Map.of("xl/worksheets/sheet2.xml", sheet));
  }

  private FileText ods(String rows) throws IOException {
    return office.odf(FileFormat.ODS, "<table:table>" + rows + "</table:table>");
  }

  @Test
  void aJoinedCellThatBeginsInAHiddenRowIsReadInTheFirstThatIsSeen() throws IOException {
    List<String> head = List.of("Аудан", "Теңге", "Өңір");
    List<List<String>> rows =
        List.of(
            List.of("Сарыбұлақ", "98", "Алматы облысы"),
            List.of("Көктал", "105", ""),
            List.of("Ақсай", "7", ""));
    String hidden = row("r=\"2\" hidden=\"1\"", SECRET, "1", "Алматы облысы");
    String seen = row("r=\"4\"", "Көктал", "105", "") + row("r=\"5\"", "Ақсай", "7", "");
    String first = row("r=\"1\"", "Аудан", "Теңге", "Өңір");
    String second = row("r=\"3\"", "Сарыбұлақ", "98");
    String cover = "<table:covered-table-cell/>";
    String joined =
        line("", "Аудан", "Теңге", "Өңір")
            + "<table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>"
            + SECRET
            + "</text:p></table:table-cell><table:table-cell/><table:table-cell"
            + " table:number-rows-spanned=\"3\"><text:p>Алматы облысы</text:p>"
            + "</table:table-cell></table:table-row>"
            + line("", "Сарыбұлақ", "98")
                .replace("</table:table-row>", cover + "</table:table-row>")
            + line("", "Көктал", "105")
            + line("", "Ақсай", "7");

    for (FileText read :
        List.of(
            xlsx(first + hidden + second + seen, "C2:C4"),
            ods(joined),
            office.read(FileFormat.XLS, joinedDown()))) {
      Sheet sheet = OfficeXml.sheet(read);
      assertEquals(head, sheet.head());
      assertEquals(rows, sheet.rows());
      assertEquals(Sheet.Place.UNKNOWN, sheet.place());
      assertFalse(read.text().contains(SECRET), read.text());
      assertEquals(Set.of(Flaw.HIDDEN_CELLS), read.inside().flaws());
    }
  }

  private static byte[] joinedDown() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = book.createSheet("Тариф");
      fill(sheet.createRow(0), "Аудан", "Теңге", "Өңір");
      fill(sheet.createRow(1), SECRET, "1", "Алматы облысы");
      fill(sheet.createRow(2), "Сарыбұлақ", "98");
      fill(sheet.createRow(3), "Көктал", "105");
      fill(sheet.createRow(4), "Ақсай", "7");
      sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 2));
      sheet.getRow(1).setZeroHeight(true);
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aJoinedCellIsSeenInARowThatTheFileLeavesOutAndOnceWhereRowsAreRepeated() throws IOException {
    FileText gap =
        xlsx(
            row("r=\"1\"", "Аудан", "Теңге")
                + row("r=\"2\"", "Сарыбұлақ", "98")
                + row("r=\"3\" hidden=\"1\"", "Көктал", ""),
            "A3:A4");
    assertEquals(
        List.of(List.of("Сарыбұлақ", "98"), List.of("Көктал", "")), OfficeXml.sheet(gap).rows());
    assertEquals(Set.of(), gap.inside().flaws());

    FileText repeated =
        ods(
            line("", "Аудан", "Теңге")
                + "<table:table-row table:visibility=\"collapse\"><table:table-cell"
                + " table:number-rows-spanned=\"3\"><text:p>Көктал</text:p></table:table-cell>"
                + "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
                + "<table:covered-table-cell/><table:table-cell><text:p>105</text:p>"
                + "</table:table-cell></table:table-row>");
    assertEquals(
        List.of(List.of("Көктал", "105"), List.of("", "105")), OfficeXml.sheet(repeated).rows());
  }
}
