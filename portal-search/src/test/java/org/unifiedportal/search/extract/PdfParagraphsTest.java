package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;

/** Lines of a PDF stand as its reader sees them: in titles, points, rows of tables, signatures. */
class PdfParagraphsTest {
  private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private static final float LEFT = 60;
  private static final float PITCH = 16;

  /** The widest line of a page. */
  private static final String WATER =
      "Water is brought to all the villages of the district by pipes and by deep wells, also";

  private static final String BODY = "p " + (WATER + " ").repeat(3) + "nobody goes without.";

  @TempDir Path folder;
  private final PDDocument document = new PDDocument();
  private PDPageContentStream drawn;
  private float height = 780;

  @BeforeEach
  void open() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    drawn = new PDPageContentStream(document, page);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private String told() throws IOException {
    drawn.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return OfficeXml.told(new OfficeXml(folder).read(FileFormat.PDF, out.toByteArray()))
        .replace(" | ", "\n");
  }

  private void say(PDFont font, float left, String words) throws IOException {
    drawn.beginText();
    drawn.setFont(font, 12);
    drawn.newLineAtOffset(left, height);
    drawn.showText(words);
    drawn.endText();
  }

  private void line(float left, String words) throws IOException {
    say(PLAIN, left, words);
    height -= PITCH;
  }

  private void centred(String words) throws IOException {
    say(BOLD, LEFT + (width(PLAIN, WATER) - width(BOLD, words)) / 2, words);
    height -= PITCH;
  }

  private static float width(PDFont font, String words) throws IOException {
    return font.getStringWidth(words) / 1000 * 12;
  }

  /** Text that fills its lines, so that its edges and its pitch are known. */
  private void body() throws IOException {
    for (int i = 0; i < 3; i++) {
      line(LEFT, WATER);
    }
    line(LEFT, "nobody goes without.");
    height -= PITCH;
  }

  @Test
  void aLongTitleIsOneThoughItsFirstLineIsFullAndASignatureIsNone() throws IOException {
    centred("On the tariffs of drinking water and of water for fields in rural districts");
    centred("of the region");
    height -= PITCH;
    body();
    say(BOLD, LEFT + 36, "Chairman");
    height -= 2 * PITCH;
    say(BOLD, LEFT + 36, "A. Mysalov");

    assertEquals(
        "h2 On the tariffs of drinking water and of water for fields in rural districts"
            + " of the region\n"
            + BODY
            + "\np Chairman\np A. Mysalov",
        told());
  }

  @Test
  void aPointHangsBehindItsNumberWithoutABlankToo() throws IOException {
    body();
    line(
        LEFT + 16, "10.The commission decides by the majority of its members and writes a record,");
    line(LEFT + 30, "which all of them sign.");
    line(LEFT + 16, "11.The akim confirms it.");

    assertEquals(
        BODY
            + "\np 10.The commission decides by the majority of its members and writes a record,"
            + " which all of them sign.\np 11.The akim confirms it.",
        told());
  }

  @Test
  void paragraphsThatStandApartStayApart() throws IOException {
    body();
    line(LEFT, "The akim of the district confirms what was decided by the commission in autumn.");
    height -= 6;
    line(LEFT, "Nobody is paid for it.");

    assertEquals(
        BODY
            + "\np The akim of the district confirms what was decided by the commission in autumn."
            + "\np Nobody is paid for it.",
        told());
  }

  @Test
  void rowsOfATableStayRows() throws IOException {
    row("1", "Sarybulak", "500");
    row("2", "Koktal", "35 583,9");
    row("3", "Aksai", "8 000,0");
    row("4", "Altynsai", "100 284,1");

    assertEquals(
        "p 1 Sarybulak 500\np 2 Koktal 35 583,9\np 3 Aksai 8 000,0\np 4 Altynsai 100 284,1",
        told());
  }

  private void row(String number, String name, String sum) throws IOException {
    say(PLAIN, LEFT, number);
    say(PLAIN, LEFT + 40, name);
    say(PLAIN, LEFT + 140, sum);
    height -= PITCH;
  }
}
