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
  void aRowEndsAsTheStandardAsks() {
    assertEquals("№ 12,\"а,б\",\r\n", Csv.row(Stream.of("№ 12", "а,б", "")));
  }
}
