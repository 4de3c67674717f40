package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalTest {
  @Test
  void anUnknownCommandEndsWithOneLineAndTwo() {
    String said = standardErrorOf(() -> assertEquals(ExitCode.USAGE, Portal.run(List.of("dmeo"))));

    assertEquals("portal: \"dmeo\" is not a command; see portal --help.\n", said);
  }

  @Test
  void anOptionThatIsNotUnderstoodEndsWithOneLineAndTwo() {
    String said =
        standardErrorOf(
            () -> assertEquals(ExitCode.USAGE, Portal.run(List.of("run", "--fast", "yes"))));

    assertEquals("portal: \"--fast\" is not understood here; see --help.\n", said);
  }

  @Test
  void theExitCodesAreTheDocumentedOnes() {
    assertEquals(
        List.of(0, 1, 2, 3), List.of(ExitCode.values()).stream().map(ExitCode::number).toList());
  }

  private static String standardErrorOf(Runnable work) {
    PrintStream terminal = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(terminal);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
