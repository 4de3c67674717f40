package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void aCellNeverBecomesAFormula() {
    assertEquals("'=1+1", Csv.cell("=1+1"));
    assertEquals("\"'@a,b\"", Csv.cell("@a,b"));
    assertEquals("\"«Су\"\" арнасы\"", Csv.cell("«Су\" арнасы"));
  }

  @Test
  void noPartOfACellBecomesAFormulaWhereAnotherSignPartsCells() {
    assertEquals("\"x;'=1+cmd|' /c calc'!a0;y\"", Csv.cell("x;=1+cmd|' /c calc'!a0;y"));
    assertEquals("\"a|'@b\"", Csv.cell("a|@b"));
    assertEquals("\"a\t'+1\"", Csv.cell("a\t+1"));
    assertEquals("\"a\r\n'-1\"", Csv.cell("a\r\n-1"));
    assertEquals("\"a;'\"\"=1\"\"\"", Csv.cell("a;\"=1\""), "quotes open a cell, too");
    assertEquals("\"'\n'=1\"", Csv.cell("\n=1"));
  }

  @Test
  void wordsStayAsTheyAre() {
    assertEquals("\"бір; - екі\"", Csv.cell("бір; - екі"));
    assertEquals("118-VIII", Csv.cell("118-VIII"));
    assertEquals("a=b", Csv.cell("a=b"));
  }

  @Test
  void aRowForProgramsEndsAsTheStandardAsks() {
    assertEquals("№ 12,\"а,б\",\r\n", Csv.FOR_PROGRAMS.row(Stream.of("№ 12", "а,б", "")));
  }

  @Test
  void aRowForPeopleIsPartedAsTheirExcelReadsIt() {
    assertEquals("№ 12;\"а;б\";\"1,5\"\r\n", Csv.FOR_PEOPLE.row("№ 12", "а;б", "1,5"));
  }
}
