package org.unifiedportal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sizes, names and Javadoc of HOUSE, measured on the sources themselves. */
class SourcesTest {
  private static final Sources MAIN = Sources.read("main");
  private static final Sources TEST = Sources.read("test");

  @Test
  void theSourcesAreReallyRead() {
    assertTrue(MAIN.files().size() > 200, () -> "files read: " + MAIN.files().size());
    assertTrue(MAIN.methods().size() > 800, () -> "methods read: " + MAIN.methods().size());
  }

  @Test
  void noFileIsLongerThanFourHundredLinesAndHalfAreShort() {
    assertEquals(List.of(), MAIN.filesLongerThan(400));
    assertEquals(List.of(), TEST.filesLongerThan(400));
    assertTrue(MAIN.medianFile() <= 60, () -> "median file: " + MAIN.medianFile());
  }

  @Test
  void noMethodIsLongerThanFortyLinesAndMostAreShort() {
    assertEquals(List.of(), MAIN.methodsLongerThan(40));
    assertTrue(MAIN.methodPercentile(50) <= 6, () -> "median: " + MAIN.methodPercentile(50));
    assertTrue(MAIN.methodPercentile(90) <= 15, () -> "p90: " + MAIN.methodPercentile(90));
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    assertEquals(List.of(), MAIN.publicTypesWithoutJavadoc());
  }

  @Test
  void everyPackageIsNullMarkedAndIntroduced() throws IOException {
    assertEquals(List.of(), MAIN.packagesWithoutIntroduction());
  }

  @Test
  void nothingSpeaksOfTheMachineItWasWrittenOn() {
    assertEquals(List.<Path>of(), MAIN.filesThatSay("/" + "root/"));
  }
}
