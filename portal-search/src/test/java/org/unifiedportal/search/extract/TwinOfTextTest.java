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
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Leaf;

class TwinOfTextTest {
  @TempDir Path folder;
  private OfficeXml office;

  @BeforeEach
  void open() {
    office = new OfficeXml(folder);
  }

  @Test
  void headingsAreKnownByTheirStyleWhateverWordCallsItsId() throws IOException {
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a7\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:styleId=\"Z\"><w:name w:val=\"Бас\"/><w:pPr><w:outlineLvl w:val=\"0\"/>"
            + "</w:pPr></w:style></w:styles>";
    String body =
        OfficeXml.p("<w:pStyle w:val=\"Z\"/>", "Қағидалар")
            + OfficeXml.p("<w:pStyle w:val=\"a7\"/>", "1-тарау")
            + OfficeXml.p("", "Мәтін");

    FileText read = office.docx(body, Map.of("word/styles.xml", styles));

    assertEquals("h2 Қағидалар | h3 1-тарау | p Мәтін", OfficeXml.told(read));
    assertEquals("Қағидалар", read.inside().leaves().getFirst().name());
  }

  @Test
  void aTitleThatAProgramPutAboveTheSameTitleStandsOnce() throws IOException {
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    String heading = OfficeXml.p("<w:pStyle w:val=\"H\"/>", "Су туралы");
    String end = OfficeXml.p("", "Мәтін") + heading + heading;
    for (String above : List.of("T", "plain")) {
      String title = OfficeXml.p("<w:pStyle w:val=\"" + above + "\"/>", "Су туралы");
      FileText read = office.docx(title + heading + end, Map.of("word/styles.xml", styles));
      assertEquals("h2 Су туралы | p Мәтін | h2 Су туралы | h2 Су туралы", OfficeXml.told(read));
    }
  }

  @Test
  void numbersThatWordOnlyCountsAreSaid() throws IOException {
    String numbering =
        "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"5\">"
            + level(0, "decimal", "%1.")
            + level(1, "decimal", "%1.%2)")
            + level(2, "russianLower", "%3)")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"6\">"
            + level(0, "bullet", "•")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num></w:numbering>";
    String body =
        item(1, 0, "бекітілсін")
            + item(1, 1, "тариф")
            + item(1, 2, "аудан")
            + item(1, 2, "қала")
            + item(1, 0, "бақылау")
            + item(2, 0, "су")
            + item(2, 0, "жер")
            + item(9, 0, "белгісіз");

    FileText read = office.docx(body, Map.of("word/numbering.xml", numbering));

    assertEquals(
        "1. бекітілсін | p 1.1) тариф | p а) аудан | p б) қала | 2. бақылау | * су; жер | p белгісіз",
        OfficeXml.told(read));
  }

  private static String level(int depth, String form, String marks) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(depth, form, marks);
  }

  private static String item(int list, int depth, String words) {
    return OfficeXml.p(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(depth, list),
        words);
  }

  @Test
  void joinedCellsOfATableStayJoined() throws IOException {
    String body =
        "<w:tbl><w:tr>"
            + OfficeXml.tc("<w:vMerge w:val=\"restart\"/>", "№")
            + OfficeXml.tc("<w:gridSpan w:val=\"2\"/>", "Жылдар")
            + "</w:tr><w:tr>"
            + OfficeXml.tc("<w:vMerge/>", "")
            + OfficeXml.tc("", "2025")
            + OfficeXml.tc("", "2026")
            + "</w:tr></w:tbl>";

    FileText read = office.docx(body, Map.of());

    assertEquals("[#№1x2, #Жылдар2x1][2025, 2026]", OfficeXml.told(read));
  }

  @Test
  void whatStandsOnTopOfEveryPageIsFoundButNotShown() throws IOException {
    String header = "<w:hdr xmlns:w=\"w\">" + OfficeXml.p("", "Мұрағат данасы") + "</w:hdr>";

    FileText read = office.docx(OfficeXml.p("", "Шешім"), Map.of("word/header1.xml", header));

    assertTrue(read.text().contains("Мұрағат данасы"));
    assertEquals("p Шешім", OfficeXml.told(read));
  }

  @Test
  void odtSpeaksInHeadingsListsAndTables() throws IOException {
    String body =
        "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"1\"/></text:list-style>"
            + "<text:h text:outline-level=\"1\">Қағида</text:h>"
            + "<text:list text:style-name=\"L1\"><text:list-item><text:p>бір</text:p></text:list-item>"
            + "<text:list-item><text:p>екі</text:p><text:p>жалғасы</text:p></text:list-item></text:list>"
            + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item>"
            + "<text:p>үш</text:p></text:list-item></text:list>"
            + "<text:list><text:list-item><text:p>белгі</text:p></text:list-item></text:list>"
            + "<table:table><table:table-header-rows><table:table-row><table:table-cell>"
            + "<text:p>Аудан</text:p></table:table-cell></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:table-cell><text:p>Талғар</text:p></table:table-cell>"
            + "</table:table-row></table:table>";

    assertEquals(
        "h2 Қағида | 1. бір; екі | p жалғасы | 3. үш | * белгі | [#Аудан][Талғар]",
        OfficeXml.told(office.odf(FileFormat.ODT, body)));
  }

  @Test
  void htmlIsShownWithoutItsLooksAndScripts() throws IOException {
    String page =
        "<h1>Тариф</h1><p>Бір <b>текше</b> метр<script>alert(1)</script></p><ul><li>су<li>кәріз</ul>"
            + "<ol><li>өтініш</ol><table><tr><th>Түрі<th>Баға<tr><td colspan=2>98</table>";

    assertEquals(
        "h2 Тариф | p Бір текше метр | * су; кәріз | 1. өтініш | [#Түрі, #Баға][982x1]",
        OfficeXml.told(office.words(FileFormat.HTML, page)));
  }

  @Test
  void rowsOfRtfBecomeATable() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1251\\pard\\outlinelevel0 Title\\par\\pard words\\par"
            + "\\trowd\\cellx1000\\cellx2000\\pard\\intbl District\\cell Price\\cell\\row"
            + "\\trowd\\cellx1000\\cellx2000\\pard\\intbl A\\par B\\cell 12\\cell\\row"
            + "\\pard after\\par}";

    assertEquals(
        "h2 Title | p words | [#District, #Price][A\nB, 12] | p after",
        OfficeXml.told(office.words(FileFormat.RTF, rtf)));
  }

  @Test
  void linesOfPlainTextAreParagraphsAndDrawnFormsKeepTheirBlanks() throws IOException {
    assertEquals(
        "p Өтініш | p Сізден сұраймын | pre Қолы ______    Күні ______",
        OfficeXml.told(
            office.words(
                FileFormat.TXT, "Өтініш\n\nСізден   сұраймын\nҚолы ______    Күні ______\n")));
  }

  @Test
  void aLongTextIsCutIntoLeavesOfAPhonesMeasureAndNoWordIsLost() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      body.append(OfficeXml.p("", "Тармақ " + i + " " + "сөз ".repeat(20)));
    }
    List<Leaf> leaves = office.docx(body.toString(), Map.of()).inside().leaves();

    assertTrue(leaves.size() > 3, leaves.size() + " leaves");
    int paragraphs = 0;
    for (Leaf leaf : leaves) {
      paragraphs += OfficeXml.blocks(leaf).size();
      assertTrue(leaf.body().length() < 40_000, "weighs " + leaf.body().length());
    }
    assertEquals(400, paragraphs);
  }

  @Test
  void aLongTableGoesOnUnderTheSameHead() throws IOException {
    StringBuilder body = new StringBuilder("<w:tbl>");
    body.append("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + OfficeXml.tc("", "Маршрут") + "</w:tr>");
    for (int i = 0; i < 300; i++) {
      body.append("<w:tr>" + OfficeXml.tc("", "№ " + i + " " + "ауыл ".repeat(15)) + "</w:tr>");
    }
    List<Leaf> leaves = office.docx(body.append("</w:tbl>").toString(), Map.of()).inside().leaves();

    assertTrue(leaves.size() > 1, leaves.size() + " leaves");
    int rows = 0;
    for (Leaf leaf : leaves) {
      Table table = (Table) OfficeXml.blocks(leaf).getFirst();
      assertEquals("Маршрут", table.rows().getFirst().cells().getFirst().text().text());
      rows += table.rows().size() - 1;
    }
    assertEquals(300, rows);
  }

  @Test
  void aLongListGoesOnWithTheNextNumber() throws IOException {
    StringBuilder page = new StringBuilder("<ol>");
    for (int i = 1; i <= 300; i++) {
      page.append("<li>").append("тармақ ".repeat(20));
    }
    List<Leaf> leaves = office.words(FileFormat.HTML, page.toString()).inside().leaves();

    Block.Listing second = (Block.Listing) OfficeXml.blocks(leaves.get(1)).getFirst();
    Block.Listing first = (Block.Listing) OfficeXml.blocks(leaves.get(0)).getFirst();
    assertEquals(first.items().size() + 1, second.start());
  }

  @Test
  void numbersAreWrittenAsListsOfOfficesWriteThem() {
    assertEquals("iv", Counting.words("lowerRoman", 4));
    assertEquals("B", Counting.words("upperLetter", 2));
    assertEquals("в", Counting.words("russianLower", 3));
    assertEquals("7", Counting.words("ordinal", 7));
    assertFalse(Words.tidy("a\u0000b\ud800c").contains("\u0000"));
  }
}
