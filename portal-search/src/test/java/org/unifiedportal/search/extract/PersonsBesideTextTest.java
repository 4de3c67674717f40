package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;

/** Whoever downloads a file has all numbers of persons in it: they are counted, and never shown. */
class PersonsBesideTextTest {
  /** Of nobody: the days of birth are made up, the control figures are right. */
  private static final String ONE = "850101300005";

  private static final String OTHER = "990215400004";
  private static final String THIRD = "850101300203";
  private static final String YOUNG = "050101500000";
  private static final String NUMBERS = ONE + OTHER + THIRD;

  @TempDir Path folder;
  private OfficeXml office;

  @BeforeEach
  void open() {
    office = new OfficeXml(folder);
  }

  private static void hides(int persons, FileText read) {
    assertEquals(persons, read.inside().personsBeside(), read.text());
    assertEquals(persons > 0, read.inside().flaws().contains(Flaw.PERSONAL_NUMBERS));
    for (String number : List.of(ONE, OTHER, THIRD)) {
      assertFalse(read.text().contains(number), read.text());
      assertFalse(read.inside().leaves().toString().contains(number), "in a leaf");
      assertFalse(read.hints().contains(number), read.hints());
    }
  }

  private static String cell(String value) {
    return "<c><v>" + value + "</v></c>";
  }

  private static String row(String look, String cells) {
    return "<row " + look + ">" + cells + "</row>";
  }

  @Test
  void thoseInHiddenRowsColumnsAndSheetsOfXlsxAreCounted() throws IOException {
    String shown =
        "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
            + row("", cell("7") + cell(ONE))
            + row("hidden=\"1\"", cell(OTHER))
            + "</sheetData></worksheet>";
    String hidden =
        "<worksheet><sheetData>"
            + row("", cell("8.50101300203E11") + "<c t=\"s\"><v>0</v></c>")
            + "</sheetData></worksheet>";
    FileText read =
        office.xlsx(
            row("", cell("7")),
            Map.of(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>850101</t></r><r><rPr><b/></rPr><t>300005</t></r></si></sst>",
                "xl/worksheets/sheet2.xml",
                shown,
                "xl/worksheets/sheet3.xml",
                hidden,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Тізім\" state=\"hidden\" r:id=\"a\"/>"
                    + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id=\"a\" Target=\"worksheets/sheet3.xml\"/></r>"));

    hides(3, read);
  }

  @Test
  void thoseInRemarksChangesAndMemoriesOfAWorkbookAreCountedAndABrokenPartHarmsNothing()
      throws IOException {
    FileText read =
        office.xlsx(
            row("", cell("7")),
            Map.of(
                "xl/comments1.xml",
                "<comments><comment><text><r><t>ЖСН 8501</t></r><r><t>01300005</t></r></text>"
                    + "</comment></comments>",
                "xl/threadedComments/threadedComment1.xml",
                "<t><threadedComment><text>" + OTHER + "</text></threadedComment></t>",
                "xl/pivotCache/pivotCacheRecords1.xml",
                "<p><r><n v=\"" + THIRD + "\"/><n v=\"50101500000\"/></r></p>",
                "xl/revisions/revisionLog1.xml",
                "<r><unclosed"));

    hides(4, read);
  }

  private FileText ods(String body) throws IOException {
    return office.odf(FileFormat.ODS, body);
  }

  @Test
  void thoseInHiddenRowsColumnsSheetsAndRemarksOfOdsAreCounted() throws IOException {
    String body =
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties"
            + " table:display=\"false\"/></style:style>"
            + "<table:table><table:table-column/><table:table-column"
            + " table:visibility=\"collapse\"/><table:table-row><table:table-cell>"
            + "<office:annotation><text:p>"
            + ONE
            + "</text:p></office:annotation><text:p>7</text:p></table:table-cell>"
            + "<table:table-cell><text:p>"
            + OTHER
            + "</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:visibility=\"filter\"><table:table-cell"
            + " office:value=\"50101500000\"><text:p>5E+10</text:p></table:table-cell>"
            + "</table:table-row></table:table>"
            + "<table:table table:style-name=\"ta2\"><table:table-row><table:table-cell><text:p>"
            + THIRD
            + "</text:p></table:table-cell></table:table-row></table:table>";

    hides(4, ods(body));
  }

  @Test
  void thoseInHiddenRowsSheetsAndRemarksOfXlsAreCounted() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet shown = book.createSheet("Баға");
      shown.createRow(0).createCell(0).setCellValue("Тариф");
      shown.createRow(1).createCell(0).setCellValue(Double.parseDouble(ONE));
      shown.getRow(1).setZeroHeight(true);
      Comment remark =
          shown
              .createDrawingPatriarch()
              .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 2, 2, (short) 4, 5));
      remark.setString(new HSSFRichTextString("ЖСН " + OTHER));
      shown.getRow(0).getCell(0).setCellComment(remark);
      book.createSheet("Тізім").createRow(0).createCell(0).setCellValue(THIRD);
      book.setSheetHidden(1, true);
      book.write(out);

      hides(3, office.read(FileFormat.XLS, out.toByteArray()));
    }
  }

  @Test
  void aNumberWithoutItsFirstNoughtsIsOneInAWorkbookAndInATableOfText() throws IOException {
    FileText read = office.xlsx(row("", cell("50101500000") + cell("80220500003")), Map.of());
    hides(2, read);
    assertTrue(read.text().contains("50101500000"), "as the file shows it");
    hides(1, office.words(FileFormat.CSV, "Аты;Нөмірі\nАхметова;50101500000\n"));
    hides(0, office.words(FileFormat.TXT, "Шот 50101500000"));
  }

  @Test
  void ofFewerFiguresItIsOneOnlyInAColumnOfSuchNumbers() throws IOException {
    hides(0, office.words(FileFormat.CSV, "Аты;Теңге\nСу;215600008\nЖол;215600206\n"));
    hides(2, office.words(FileFormat.CSV, "Аты;ЖСН\nА;215600008\nБ;1015500007\nВ;7\n"));
  }

  @Test
  void aFormThatShowsTheNoughtsMakesItANumberOfTheText() throws IOException {
    String styles =
        "<s><numFmts><numFmt numFmtId=\"170\" formatCode=\"000000000000\"/></numFmts><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></s>";
    FileText read =
        office.xlsx(
            row("", "<c s=\"1\"><v>50101500000</v></c><c s=\"1\"><v>-5</v></c>"),
            Map.of("xl/styles.xml", styles));

    assertTrue(read.text().contains(YOUNG), read.text());
    assertTrue(read.text().contains("-5"), read.text());
    hides(0, new FileText(read.reading(), read.pages(), "", ""));
    assertEquals(0, read.inside().personsBeside());
    assertTrue(read.inside().flaws().contains(Flaw.PERSONAL_NUMBERS));
  }

  @Test
  void thoseInRemarksNotesAndDeletedOrHiddenWordsOfATextAreCounted() throws IOException {
    String body =
        "<w:p><w:r><w:t>Шешім</w:t></w:r><w:del><w:r><w:delText>"
            + ONE
            + "</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:rPr>"
            + "<w:vanish/></w:rPr><w:t>"
            + OTHER
            + "</w:t></w:r></w:p>";
    String remark = "<w:comments xmlns:w=\"w\">" + OfficeXml.p("", THIRD) + "</w:comments>";
    hides(3, office.docx(body, Map.of("word/comments.xml", remark)));

    hides(
        2,
        office.odf(
            FileFormat.ODT,
            "<text:tracked-changes><text:p>"
                + ONE
                + "</text:p></text:tracked-changes><text:p>Шешім<office:annotation><text:p>"
                + OTHER
                + "</text:p></office:annotation></text:p>"));
    hides(
        2,
        office.read(
            FileFormat.DOC,
            new MadeDoc()
                .run(MadeDoc.DELETED, ONE + " ")
                .paragraph("Шешім")
                .run(MadeDoc.HIDDEN, OTHER)
                .paragraph(" су")
                .bytes()));
    String rtf =
        "{\\rtf1\\ansi Water{\\*\\annotation{\\*\\atnref 12}"
            + ONE
            + "}{\\*\\annotation "
            + OTHER
            + "}{\\v "
            + THIRD
            + "}\\par}";
    hides(3, office.words(FileFormat.RTF, rtf));
    hides(1, office.words(FileFormat.HTML, "<p>Шешім</p><!-- ЖСН " + ONE + " -->"));
  }

  private static String run(String words) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:delText>" + words + "</w:delText></w:r>";
  }

  @Test
  void aDeletedOrHiddenNumberThatItsLooksPartIsOneAndWhatReplacedItIsAnother() throws IOException {
    String front = ONE.substring(0, 6);
    String back = ONE.substring(6);
    String docx =
        "<w:p><w:r><w:t>ЖСН</w:t></w:r><w:del>%s</w:del><w:del>%s</w:del><w:ins><w:r><w:t>12</w:t>"
            + "</w:r></w:ins></w:p>";
    hides(1, office.docx(docx.formatted(run(front), run(back)), Map.of()));
    hides(0, office.docx(docx.formatted(run(front), "") + OfficeXml.p("", back), Map.of()));

    hides(1, rtf("Su{\\deleted " + front + "}{\\deleted\\b " + back + "}12\\par"));
    hides(1, rtf("Su{\\v " + front + "}{\\v\\b " + back + "}{\\*\\bkmkstart _7}\\par"));
    hides(0, rtf("{\\deleted " + front + "} su {\\deleted " + back + "}\\par"));
    hides(0, rtf("{\\deleted " + front + "\\par}{\\deleted " + back + "}\\par"));
  }

  private FileText rtf(String words) throws IOException {
    return office.words(FileFormat.RTF, "{\\rtf1\\ansi " + words + "}");
  }

  @Test
  void thoseInScriptsTemplatesAndAttributesOfAPageAreCounted() throws IOException {
    String page =
        "<p title=\""
            + ONE
            + "\">Шешім</p><script>let id = '"
            + OTHER
            + "';</script><template><p>"
            + THIRD
            + "</p></template><noscript><input value=\""
            + YOUNG
            + "\">Су</noscript>";
    FileText read = office.words(FileFormat.HTML, page);
    hides(4, read);
    assertEquals("p Шешім", OfficeXml.told(read));
  }

  @Test
  void thoseOfHiddenSlidesAndSpeakersNotesAreCounted() throws IOException {
    String slide =
        "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"%s><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:sld>";
    hides(
        2,
        office.read(
            FileFormat.PPTX,
            MadeFiles.zip(
                Map.of(
                    "ppt/slides/slide1.xml",
                    MadeFiles.utf8(slide.formatted(" show=\"0\"", ONE)),
                    "ppt/slides/slide2.xml",
                    MadeFiles.utf8(slide.formatted("", "Жол")),
                    "ppt/notesSlides/notesSlide1.xml",
                    MadeFiles.utf8(slide.formatted("", OTHER))))));

    try (HSLFSlideShow show = new HSLFSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSLFSlide hidden = show.createSlide();
      hidden.addTitle().setText(ONE);
      hidden.setHidden(true);
      show.createSlide().addTitle().setText("Жол жоспары");
      show.write(out);
      hides(1, office.read(FileFormat.PPT, out.toByteArray()));
    }
  }

  @Test
  void aFileWithoutAnyTextMayStillNamePersons() throws IOException {
    FileText read = office.xlsx(row("hidden=\"1\"", cell(ONE)), Map.of());
    assertEquals(Reading.NO_TEXT, read.reading());
    hides(1, read);
  }

  @Test
  void thoseBehindWhatIsKeptAreCounted() throws IOException {
    String rows = "Су;98\n".repeat(5_100);
    hides(2, office.words(FileFormat.CSV, rows + "А;" + ONE + "\nБ;" + OTHER + "\n"));
    String wide = "сөз ".repeat(20_000);
    FileText read =
        new Extraction(new ExtractLimits(60, 384, 500, 50_000))
            .read(
                FileFormat.TXT,
                Files.write(
                    folder.resolve("long"), MadeFiles.utf8(wide + "\n" + ONE + "\n" + OTHER)));
    hides(2, read);
  }

  @Test
  void whatStandsInTheTextAsWellIsNotCountedTwiceAndNeighboursMakeNobody() throws IOException {
    String body = OfficeXml.p("", "Ахметова " + ONE);
    String remark = "<w:comments xmlns:w=\"w\">" + OfficeXml.p("", ONE) + "</w:comments>";
    FileText read = office.docx(body, Map.of("word/comments.xml", remark));
    assertEquals(0, read.inside().personsBeside());
    assertTrue(read.inside().flaws().contains(Flaw.PERSONAL_NUMBERS));

    String parts =
        "<w:comments xmlns:w=\"w\">"
            + OfficeXml.p("", ONE.substring(0, 6))
            + OfficeXml.p("", ONE.substring(6))
            + "</w:comments>";
    hides(0, office.docx(OfficeXml.p("", "Шешім"), Map.of("word/comments.xml", parts)));
    hides(
        0,
        office.docx(OfficeXml.p("", "Шешім"), Map.of("word/settings.xml", "<s>" + ONE + "</s>")));
  }

  @Test
  void aWordMayBeLongAndComeInPieces() {
    Aside aside = new Aside();
    aside.say("сөз ".repeat(2_040) + ONE.substring(0, 6));
    aside.say(ONE.substring(6) + " ");
    aside.say("9".repeat(9_000));
    aside.say(OTHER);
    aside.end();
    aside.tell(NUMBERS);
    assertEquals(1, aside.besides(""));
    assertEquals(0, aside.besides("ЖСН " + ONE));
  }

  @Test
  void theCountComesOutOfTheReadingProcess() throws IOException {
    try (ExtractProcess process = new ExtractProcess(folder, ExtractLimits.DEFAULT)) {
      byte[] table = MadeFiles.utf8("Аты;ЖСН\nА;50101500000\n");
      FileText read = process.read(FileFormat.CSV, new ByteArrayInputStream(table));
      assertEquals(1, read.inside().personsBeside());
      assertEquals(OptionalInt.empty(), read.pages());
    }
  }
}
