package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.Sheet;

/** Programs that read the file itself are told its own rows and columns. */
class PlaceOfTableTest {
  @TempDir Path folder;

  @Test
  void emptyRowsCountWhateverEndsThem() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Sheet sheet = csv("Тарифтер", "", "№;Аты", "1;Су", "2;Жер", end);
      assertEquals(List.of("№", "Аты"), sheet.head());
      assertEquals(new Sheet.Place(List.of(3), 4, 0), sheet.place());
    }
  }

  @Test
  void aHeadOfTwoRowsIsBothOfThem() throws IOException {
    Sheet sheet = csv("Аты;Жылдар;", ";2025 ж.;2026 ж.", "Су;1;2", "Жер;3;4", "\n");
    assertEquals(List.of("Аты", "Жылдар: 2025 ж.", "Жылдар: 2026 ж."), sheet.head());
    assertEquals(new Sheet.Place(List.of(1, 2), 3, 0), sheet.place());
  }

  @Test
  void emptyColumnsOnTheLeftAreCounted() throws IOException {
    assertEquals(
        new Sheet.Place(List.of(1), 2, 1), csv(";Аты;Саны", ";Су;1", ";Жер;2", "\n").place());
  }

  @Test
  void aTableWithoutNamesBeginsBelowItsNote() throws IOException {
    assertEquals(new Sheet.Place(List.of(), 3, 0), csv("Жер", "", "1;2", "3;4", "\n").place());
  }

  @Test
  void aTableThatIsTooWideTellsNoPlace() throws IOException {
    String wide = "а;".repeat(60) + "б";
    assertEquals(Sheet.Place.UNKNOWN, csv(wide, wide, "\n").place());
  }

  @Test
  void rowsThatAWorkbookLeavesOutCount() throws IOException {
    String cells =
        "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Аты</t></is></c><c r=\"B4\""
            + " t=\"inlineStr\"><is><t>Саны</t></is></c></row>"
            + "<row><c r=\"A5\" t=\"inlineStr\"><is><t>Су</t></is></c><c r=\"B5\"><v>1</v></c></row>";
    Sheet sheet = OfficeXml.sheet(new OfficeXml(folder).xlsx(cells, Map.of()));
    assertEquals(new Sheet.Place(List.of(4), 5, 0), sheet.place());
  }

  @Test
  void whatAnOlderVersionKeptTellsNoPlace() {
    String old =
        "{\"notes\":[],\"head\":[\"А\"],\"rows\":[[\"1\"]],\"whole\":true,"
            + "\"written\":{\"encoding\":\"\",\"sign\":\"\"}}";
    assertEquals(Sheet.Place.UNKNOWN, Sheet.of(old).place());
  }

  /** The last word is what ends each line. */
  private Sheet csv(String... lines) throws IOException {
    String end = lines[lines.length - 1];
    String text = String.join(end, List.of(lines).subList(0, lines.length - 1));
    return OfficeXml.sheet(new OfficeXml(folder).words(FileFormat.CSV, text));
  }
}
