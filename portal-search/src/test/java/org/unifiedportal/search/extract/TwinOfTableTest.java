package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Sheet;

class TwinOfTableTest {
  @TempDir Path folder;
  private OfficeXml office;

  @BeforeEach
  void open() {
    office = new OfficeXml(folder);
  }

  @Test
  void cellsStandInTheColumnTheyName() throws IOException {
    String cells =
        "<row><c r=\"B1\" t=\"inlineStr\"><is><t>Аудан</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>Баға</t></is></c></row>"
            + "<row><c r=\"B2\" t=\"inlineStr\"><is><t>Талғар</t></is></c><c r=\"D2\"><v>0.30000000000000004</v></c></row>";

    Sheet sheet = OfficeXml.sheet(office.xlsx(cells, Map.of()));

    assertEquals(List.of("Аудан", "", "Баға"), sheet.head());
    assertEquals(List.of(List.of("Талғар", "", "0.3")), sheet.rows());
  }

  @Test
  void daysAreDaysAndNotCountsOfThem() throws IOException {
    String styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"14\"/></cellXfs>"
            + "</styleSheet>";
    String cells =
        "<row><c r=\"A1\" s=\"1\"><v>46348</v></c><c r=\"B1\" s=\"2\"><v>46348.5</v></c>"
            + "<c r=\"C1\" s=\"0\"><v>46348</v></c></row>";

    Sheet sheet = OfficeXml.sheet(office.xlsx(cells, Map.of("xl/styles.xml", styles)));

    assertEquals(List.of(List.of("22.11.2026", "22.11.2026", "46348")), sheet.rows());
  }

  @Test
  void sheetsStandInTheOrderAndUnderTheNamesOfTheWorkbook() throws IOException {
    String one = "<worksheet><row><c t=\"str\"><v>екі</v></c></row></worksheet>";
    FileText read =
        office.xlsx(
            "<row><c t=\"str\"><v>бір</v></c></row>",
            Map.of(
                "xl/worksheets/sheet2.xml",
                one,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Екінші\" r:id=\"b\"/>"
                    + "<sheet name=\"Бірінші\" r:id=\"a\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"b\" Target=\"/xl/worksheets/sheet2.xml\"/></r>"));

    assertEquals(
        List.of("Екінші", "Бірінші"), read.inside().leaves().stream().map(Leaf::name).toList());
    assertEquals(List.of(List.of("екі")), OfficeXml.sheet(read).rows());
  }

  @Test
  void cellsThatAreSaidOnceForManyAreSaidForEach() throws IOException {
    String body =
        "<table:table table:name=\"Жер\"><table:table-row>"
            + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>1</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>"
            + "</table:table>";

    Sheet sheet = OfficeXml.sheet(office.odf(FileFormat.ODS, body));

    assertEquals(List.of(List.of("1", "1")), sheet.rows());
    assertTrue(sheet.whole());
  }

  @Test
  void rowsThatAreSaidOnceForManyAreSaidForEachUpToTheLimit() throws IOException {
    Sheet three = OfficeXml.sheet(office.odf(FileFormat.ODS, repeated("3")));
    assertEquals(
        List.of(List.of("Су", "98"), List.of("Су", "98"), List.of("Су", "98"), List.of("Жер", "1")),
        three.rows());
    assertTrue(three.whole());

    for (String many : List.of("6000", "1048576")) {
      Sheet cut = OfficeXml.sheet(office.odf(FileFormat.ODS, repeated(many)));
      assertEquals(5_000, cut.rows().size());
      assertFalse(cut.whole());
    }
  }

  private static String repeated(String times) {
    return "<table:table table:name=\"Тариф\"><table:table-row table:number-rows-repeated=\""
        + times
        + "\"><table:table-cell><text:p>Су</text:p></table:table-cell><table:table-cell><text:p>98"
        + "</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>"
        + "<text:p>Жер</text:p></table:table-cell><table:table-cell><text:p>1</text:p>"
        + "</table:table-cell></table:table-row></table:table>";
  }

  @Test
  void theSignThatPartsCellsIsFoundByEvenRows() throws IOException {
    assertEquals(
        List.of("Атауы, бірлігі", "Баға"), csv("Атауы, бірлігі;Баға\nСу;12,5\nЖер;7,1\n").head());
    assertEquals(
        List.of(List.of("ТОО \"Алма\"", "1"), List.of("екі\nқатар", "2")),
        csv("Атауы,Саны\n\"ТОО \"\"Алма\"\"\",1\n\"екі\nқатар\",2\n").rows());
    assertEquals(List.of("A", "B"), csv("A\tB\n1\t2\n").head());
  }

  @Test
  void aLonelyLineAboveATableIsItsNoteAndATwoStoreyHeadIsOne() throws IOException {
    Sheet sheet = csv("Тарифтер;;\nАудан;Жылдар;\n;2025 ж.;2026 ж.\nТалғар;1;2\n");

    assertEquals(List.of("Тарифтер"), sheet.notes());
    assertEquals(List.of("Аудан", "Жылдар: 2025 ж.", "Жылдар: 2026 ж."), sheet.head());
    assertEquals(List.of(List.of("Талғар", "1", "2")), sheet.rows());
  }

  @Test
  void aTableWithoutNamesHasNone() throws IOException {
    assertEquals(List.of("", ""), csv("1;2\n3;4\n").head());
  }

  @Test
  void aTableThatIsTooLargeSaysThatItIsCut() throws IOException {
    Sheet tall = csv("№;Атауы\n" + "1;ауыл\n".repeat(6_000));
    assertEquals(5_000 - 1, tall.rows().size());
    assertFalse(tall.whole());

    Sheet wide = csv("а;".repeat(80) + "\n" + "1;".repeat(80) + "\n");
    assertEquals(50, wide.head().size());
    assertFalse(wide.whole());

    assertFalse(csv("Атауы;Саны\n" + "сөз ".repeat(300) + ";1\n").whole());
  }

  private Sheet csv(String words) throws IOException {
    return OfficeXml.sheet(office.words(FileFormat.CSV, words));
  }
}
