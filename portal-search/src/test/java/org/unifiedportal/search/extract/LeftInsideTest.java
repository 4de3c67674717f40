package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.MadeFiles;

/**
 * What the makers of a file left inside is neither shown nor found, and its office learns of it.
 */
class LeftInsideTest {
  /** Stands wherever nothing may be read. */
  private static final String SECRET = "Құпия990101300123";

  private static final String HIDING =
      "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties"
          + " text:display=\"none\"/></style:style>"
          + "<style:style style:name=\"T1\" style:family=\"text\" style:parent-style-name=\"B\"/>"
          + "<style:style style:name=\"B\" style:family=\"paragraph\"/>"
          + "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties"
          + " table:display=\"false\"/></style:style>"
          + "<style:style style:name=\"dp\" style:family=\"drawing-page\">"
          + "<style:drawing-page-properties presentation:visibility=\"hidden\""
          + " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\"/>"
          + "</style:style>";

  private static final String REMARK =
      "<office:annotation><dc:creator>"
          + SECRET
          + "</dc:creator><dc:date>2026-11-12T00:00:00</dc:date><text:p>"
          + SECRET
          + "</text:p></office:annotation>";

  @TempDir Path folder;
  private OfficeXml office;

  @BeforeEach
  void open() {
    office = new OfficeXml(folder);
  }

  private static void assertSilent(FileText read, Flaw... flaws) {
    assertFalse(read.text().contains(SECRET), read.text());
    assertFalse(read.inside().leaves().toString().contains(SECRET), "in a leaf");
    assertFalse(read.hints().contains(SECRET), read.hints());
    assertEquals(Set.of(flaws), read.inside().flaws());
  }

  @Test
  void deletedWordsAndRemarksOfOdtAreLeftOutAndTheParagraphGoesOn() throws IOException {
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
            + "<dc:creator>Асан</dc:creator></office:change-info><text:p>"
            + SECRET
            + "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>Ауыз су "
            + REMARK
            + "тарифі<text:change/> бекітілсін</text:p>";

    FileText read = office.odf(FileFormat.ODT, body);

    assertEquals("p Ауыз су тарифі бекітілсін", OfficeXml.told(read));
    assertSilent(read, Flaw.TRACKED_CHANGES, Flaw.REMARKS);
  }

  @Test
  void wordsHiddenByAStyleOrASectionOfOdtAreLeftOut() throws IOException {
    String body =
        HIDING
            + "<text:section text:display=\"none\"><text:p>"
            + SECRET
            + "</text:p></text:section><text:section text:display=\"condition\"><text:p"
            + " text:style-name=\"B\">Су<text:span text:style-name=\"T1\">"
            + SECRET
            + "</text:span> бар</text:p></text:section>";

    FileText read = office.odf(FileFormat.ODT, body);

    assertEquals("p Су бар", OfficeXml.told(read));
    assertSilent(read, Flaw.HIDDEN_TEXT);
  }

  @Test
  void aFileThatOnlyCouldHoldSuchThingsHasNoFlaw() throws IOException {
    String odt = HIDING + "<text:tracked-changes text:track-changes=\"true\"/><text:p>Су</text:p>";
    assertSilent(office.odf(FileFormat.ODT, odt));
    String docx = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Су</w:t></w:r></w:p>";
    FileText read = office.docx(docx, Map.of("word/comments.xml", "<w:comments xmlns:w=\"w\"/>"));
    assertEquals("p Су", OfficeXml.told(read));
    assertSilent(read);
  }

  @Test
  void remarksChangesAndHiddenSheetsOfOdsAreLeftOut() throws IOException {
    String body =
        HIDING
            + "<table:tracked-changes><table:cell-content-change><table:previous>"
            + "<table:change-track-table-cell><text:p>"
            + SECRET
            + "</text:p></table:change-track-table-cell></table:previous>"
            + "</table:cell-content-change></table:tracked-changes>"
            + "<table:table table:name=\"Тариф\"><table:table-row><table:table-cell>"
            + REMARK
            + "<text:p>98</text:p></table:table-cell></table:table-row></table:table>"
            + "<table:table table:name=\"Тізім\" table:style-name=\"ta2\"><table:table-row>"
            + "<table:table-cell><text:p>"
            + SECRET
            + "</text:p></table:table-cell></table:table-row></table:table>";

    FileText read = office.odf(FileFormat.ODS, body);

    assertEquals(List.of(List.of("98")), OfficeXml.sheet(read).rows());
    assertEquals(1, read.inside().leaves().size());
    assertEquals(OptionalInt.of(1), read.pages());
    assertSilent(read, Flaw.TRACKED_CHANGES, Flaw.REMARKS, Flaw.HIDDEN_SHEETS);
  }

  @Test
  void hiddenSlidesAndTheSpeakersNotesOfOdpAreLeftOut() throws IOException {
    String body =
        HIDING
            + "<draw:page xmlns:draw=\"d\"><text:p>Жол жоспары</text:p><presentation:notes"
            + " xmlns:presentation=\"p\"><text:p>"
            + SECRET
            + "</text:p></presentation:notes></draw:page><draw:page xmlns:draw=\"d\""
            + " draw:style-name=\"dp\"><text:p>"
            + SECRET
            + "</text:p></draw:page>";

    FileText read = office.odf(FileFormat.ODP, body);

    assertEquals("p Жол жоспары", OfficeXml.told(read));
    assertSilent(read, Flaw.REMARKS, Flaw.HIDDEN_SHEETS);
  }

  @Test
  void deletedMovedAndHiddenRunsOfDocxAreLeftOut() throws IOException {
    String body =
        "<w:p><w:del><w:r><w:tab/><w:delText>"
            + SECRET
            + "</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>"
            + SECRET
            + "</w:t></w:r></w:moveFrom><w:r><w:t>Су </w:t></w:r>"
            + hidden("<w:vanish/>")
            + hidden("<w:rStyle w:val=\"Z\"/>")
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/><w:rPrChange><w:rPr><w:vanish/></w:rPr>"
            + "</w:rPrChange></w:rPr><w:t>тарифі</w:t></w:r><w:ins><w:r><w:t> бекітілсін</w:t>"
            + "</w:r></w:ins></w:p>"
            + OfficeXml.p("<w:pStyle w:val=\"Z\"/>", SECRET);
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Z\"><w:name w:val=\"ішкі\"/>"
            + "<w:basedOn w:val=\"Y\"/></w:style><w:style w:styleId=\"Y\"><w:rPr><w:vanish/>"
            + "</w:rPr></w:style></w:styles>";

    FileText read = office.docx(body, Map.of("word/styles.xml", styles));

    assertEquals("p Су тарифі бекітілсін", OfficeXml.told(read));
    assertSilent(read, Flaw.TRACKED_CHANGES, Flaw.HIDDEN_TEXT);
  }

  private static String hidden(String look) {
    return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + SECRET + "</w:t></w:r>";
  }

  @Test
  void hiddenRowsOfTablesInTextsStayInsideWithTheTablesInThem() throws IOException {
    String nested =
        "<w:tc><w:tbl><w:tr><w:tc>" + OfficeXml.p("", SECRET) + "</w:tc></w:tr></w:tbl></w:tc>";
    String docx =
        "<w:tbl>"
            + docxRow("", OfficeXml.tc("", "Аудан") + OfficeXml.tc("", "Теңге"))
            + docxRow("<w:hidden/>", OfficeXml.tc("", SECRET) + nested)
            + docxRow("<w:hidden w:val=\"0\"/>", OfficeXml.tc("", "Көктал") + OfficeXml.tc("", "7"))
            + "</w:tbl>"
            + OfficeXml.p("", "Соңы");
    FileText read = office.docx(docx, Map.of());
    assertEquals("[#Аудан, #Теңге][Көктал, 7] | p Соңы", OfficeXml.told(read));
    assertSilent(read, Flaw.HIDDEN_CELLS);

    for (String look : List.of("collapse", "filter")) {
      String odt =
          "<table:table>"
              + odtRow("", "Аудан", "Теңге")
              + odtRow("table:visibility=\"" + look + "\"", SECRET, SECRET)
              + odtRow("table:visibility=\"visible\"", "Көктал", "7")
              + "</table:table><text:p>Соңы</text:p>";
      FileText odf = office.odf(FileFormat.ODT, odt);
      assertEquals("[#Аудан, #Теңге][Көктал, 7] | p Соңы", OfficeXml.told(odf));
      assertSilent(odf, look.equals("filter") ? Flaw.FILTERED : Flaw.HIDDEN_CELLS);
    }
  }

  private static String docxRow(String look, String cells) {
    return "<w:tr><w:trPr>" + look + "</w:trPr>" + cells + "</w:tr>";
  }

  private static String odtRow(String look, String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row " + look + ">");
    for (String cell : cells) {
      row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  @Test
  void aRowThatHidesNoWordsIsNoFlawAndAHiddenFieldOfOdtStaysInside() throws IOException {
    String docx =
        "<w:tbl>"
            + docxRow("<w:hidden/>", OfficeXml.tc("", " "))
            + docxRow("", OfficeXml.tc("", "Су"))
            + "</w:tbl>";
    assertSilent(office.docx(docx, Map.of()));
    String field = "<text:hidden-text text:is-hidden=\"%s\">%s</text:hidden-text>";
    FileText read =
        office.odf(
            FileFormat.ODT,
            "<text:p>Су"
                + field.formatted("true", SECRET)
                + field.formatted("false", " бар")
                + "</text:p>");
    assertEquals("p Су бар", OfficeXml.told(read));
    assertSilent(read, Flaw.HIDDEN_TEXT);
  }

  @Test
  void remarksOfDocxAreToldAndNotRead() throws IOException {
    String comments =
        "<w:comments xmlns:w=\"w\"><w:comment>"
            + OfficeXml.p("", SECRET)
            + "</w:comment></w:comments>";
    assertSilent(
        office.docx(OfficeXml.p("", "Шешім"), Map.of("word/comments.xml", comments)), Flaw.REMARKS);
  }

  @Test
  void hiddenSheetsOfXlsxAreNoSheets() throws IOException {
    for (String state : List.of("hidden", "veryHidden")) {
      FileText read =
          office.xlsx(
              "<row><c t=\"str\"><v>Тариф</v></c></row>",
              Map.of(
                  "xl/worksheets/sheet2.xml",
                  "<worksheet><row><c t=\"str\"><v>" + SECRET + "</v></c></row></worksheet>",
                  "xl/comments1.xml",
                  "<comments><t>" + SECRET + "</t></comments>",
                  "xl/workbook.xml",
                  "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Тізім\" state=\""
                      + state
                      + "\" r:id=\"b\"/><sheet name=\"Баға\" r:id=\"a\"/></sheets></workbook>",
                  "xl/_rels/workbook.xml.rels",
                  "<r><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/>"
                      + "<Relationship Id=\"b\" Target=\"worksheets/sheet2.xml\"/></r>"));

      assertEquals(List.of("Баға"), read.inside().leaves().stream().map(Leaf::name).toList());
      assertEquals(OptionalInt.of(1), read.pages());
      assertSilent(read, Flaw.HIDDEN_SHEETS, Flaw.REMARKS);
    }
  }

  @Test
  void hiddenSheetsAndRemarksOfXlsAreLeftOut() throws IOException {
    for (SheetVisibility state : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
      FileText read = office.read(FileFormat.XLS, xls(state));
      assertEquals(List.of("Баға"), read.inside().leaves().stream().map(Leaf::name).toList());
      assertEquals(OptionalInt.of(1), read.pages());
      assertSilent(read, Flaw.HIDDEN_SHEETS, Flaw.REMARKS);
    }
  }

  private static byte[] xls(SheetVisibility state) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet shown = book.createSheet("Баға");
      shown.createRow(0).createCell(0).setCellValue("Тариф");
      Comment remark =
          shown
              .createDrawingPatriarch()
              .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 2, 2, (short) 4, 5));
      remark.setString(new HSSFRichTextString(SECRET));
      shown.getRow(0).getCell(0).setCellComment(remark);
      book.createSheet("Тізім").createRow(0).createCell(0).setCellValue(SECRET);
      book.setSheetVisibility(1, state);
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void deletedAndHiddenRunsOfDocAreLeftOut() throws IOException {
    byte[] doc =
        new MadeDoc()
            .run(MadeDoc.DELETED, SECRET)
            .run(MadeDoc.INSERTED, "Ауыз су")
            .paragraph(" тарифі")
            .run(MadeDoc.HIDDEN, "\u0013 XE " + SECRET + "\u0015" + SECRET)
            .paragraph("бекітілсін")
            .bytes();

    FileText read = office.read(FileFormat.DOC, doc);

    assertEquals("p Ауыз су тарифі | p бекітілсін", OfficeXml.told(read));
    assertSilent(read, Flaw.TRACKED_CHANGES, Flaw.HIDDEN_TEXT);
    assertSilent(
        office.read(FileFormat.DOC, new MadeDoc().paragraph("Шешім\u0005").bytes()), Flaw.REMARKS);
  }

  @Test
  void deletedAndHiddenWordsAndRemarksOfRtfAreLeftOut() throws IOException {
    String rtf =
        "{\\rtf1\\ansi{\\deleted SECRET}Water{\\v SECRET\\v0  tariff}\\deleted SECRET\\'d1\\plain "
            + " is{\\*\\annotation SECRET} set{\\revised  today}\\par}";

    FileText read = office.words(FileFormat.RTF, rtf.replace("SECRET", "S990101"));

    assertEquals("p Water tariff is set today", OfficeXml.told(read));
    assertEquals(
        Set.of(Flaw.TRACKED_CHANGES, Flaw.HIDDEN_TEXT, Flaw.REMARKS), read.inside().flaws());
    assertSilent(office.words(FileFormat.RTF, "{\\rtf1{\\*\\xe {\\v index}}\\deleted0 Su\\par}"));
  }

  @Test
  void hiddenSlidesAreLeftOut() throws IOException {
    String slide = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"%s><a:p><a:t>%s</a:t></a:p></p:sld>";
    byte[] pptx =
        MadeFiles.zip(
            Map.of(
                "ppt/slides/slide1.xml",
                MadeFiles.utf8(slide.formatted(" show=\"0\"", SECRET)),
                "ppt/slides/slide2.xml",
                MadeFiles.utf8(slide.formatted("", "Жол жоспары"))));
    FileText read = office.read(FileFormat.PPTX, pptx);
    assertEquals("p Жол жоспары", OfficeXml.told(read));
    assertSilent(read, Flaw.HIDDEN_SHEETS);

    try (HSLFSlideShow show = new HSLFSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSLFSlide hidden = show.createSlide();
      hidden.addTitle().setText(SECRET);
      hidden.setHidden(true);
      show.createSlide().addTitle().setText("Жол жоспары");
      show.write(out);
      FileText old = office.read(FileFormat.PPT, out.toByteArray());
      assertTrue(old.text().contains("Жол жоспары"), old.text());
      assertSilent(old, Flaw.HIDDEN_SHEETS);
    }
  }
}
