package org.unifiedportal.war.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unifiedportal.war.load.LoadedItem.Result;

class LoadReportTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @Test
  void everyItemIsALineWithItsWordsBelow() {
    LoadReport report = report(2);
    report.tell(new LoadedItem("a", Result.PUBLISHED, "http://p/kk/x", List.of()));
    report.tell(LoadedItem.refused("b", List.of("kk.md: the file is empty.")));
    report.sum();
    assertEquals(
        List.of(
            "  1/2  a: published  http://p/kk/x",
            "  2/2  b: refused  ",
            "         kk.md: the file is empty.",
            "2 of 2 items: 1 published, 0 published with remark, 0 updated, 0 unchanged, 1 refused."),
        lines(terminal));
  }

  @Test
  void theFileHasOneLineOfJsonPerItem() {
    LoadReport report = report(1);
    report.tell(new LoadedItem("a", Result.PUBLISHED_WITH_REMARK, "", List.of("«x»")));
    assertEquals(
        List.of(
            "{\"item\":\"a\",\"result\":\"published with remark\",\"address\":\"\",\"words\":[\"«x»\"]}"),
        lines(file));
  }

  @Test
  void aReportIsCleanWhenAllWasToldAndNothingRefused() {
    LoadReport report = report(2);
    report.tell(new LoadedItem("a", Result.UNCHANGED, "", List.of()));
    assertFalse(report.isClean());
    report.tell(new LoadedItem("b", Result.UPDATED, "", List.of()));
    assertTrue(report.isClean());
    LoadReport other = report(1);
    other.tell(LoadedItem.refused("c", List.of("No.")));
    assertFalse(other.isClean());
  }

  private LoadReport report(int total) {
    return new LoadReport(
        new PrintStream(terminal, true, StandardCharsets.UTF_8),
        new PrintStream(file, true, StandardCharsets.UTF_8),
        total);
  }

  private static List<String> lines(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
