package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileText;

/** A cell of DOCX that is joined over hidden rows and seen ones never stands under another's. */
class DocxJoinsTest {
  private static final String HIDDEN = "<w:hidden/>";
  private static final String WIDE = "<w:gridSpan w:val=\"2\"/>";
  private static final String BEGINS = "<w:vMerge w:val=\"restart\"/>";
  private static final String GOES_ON = "<w:vMerge/>";
  private static final String SECRET = "жасырын";

  @TempDir Path folder;

  private static String row(String look, String... cells) {
    return "<w:tr><w:trPr>" + look + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  private static String tc(String words) {
    return OfficeXml.tc("", words);
  }

  private String told(String... rows) throws IOException {
    String table = "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    FileText read = new OfficeXml(folder).docx(table, Map.of());
    assertFalse(read.text().contains(SECRET), read.text());
    return OfficeXml.told(read);
  }

  @Test
  void oneThatBeginsInAHiddenRowBeginsEmptyInTheFirstThatIsSeen() throws IOException {
    String below = OfficeXml.tc(WIDE + GOES_ON, "");
    assertEquals(
        "[#А2x1, #Б][2x2, 7][8]",
        told(
            row("", OfficeXml.tc(WIDE, "А"), tc("Б")),
            row(HIDDEN, OfficeXml.tc(WIDE + BEGINS, SECRET), tc(SECRET)),
            row(HIDDEN, below, tc(SECRET)),
            row("", below, tc("7")),
            row("", below, tc("8"))));
  }

  @Test
  void theSecondOfARowDoesSoInItsOwnColumnThoughATableStandsInTheFirst() throws IOException {
    String inner = "<w:tc><w:tbl>" + row("", tc(SECRET), tc(SECRET)) + "</w:tbl></w:tc>";
    assertEquals(
        "[#А, #Б][7, ]",
        told(
            row("", tc("А"), tc("Б")),
            row(HIDDEN, inner, OfficeXml.tc(BEGINS, SECRET)),
            row("", tc("7"), OfficeXml.tc(GOES_ON, ""))));
  }

  @Test
  void oneThatBeginsWhereItIsSeenGoesOnOverAHiddenRow() throws IOException {
    assertEquals(
        "[#Аудан, #Теңге][Көктал1x2, 7][8]",
        told(
            row("", tc("Аудан"), tc("Теңге")),
            row("", OfficeXml.tc(BEGINS, "Көктал"), tc("7")),
            row(HIDDEN, OfficeXml.tc(GOES_ON, ""), tc(SECRET)),
            row("", OfficeXml.tc(GOES_ON, ""), tc("8"))));
  }
}
