package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final Set<String> KNOWN = Set.of("--port", "--home");

  @Test
  void eachOptionIsFoundByItsName() {
    Options options = Options.parse(List.of("--home", "/srv/portal", "--port", "9000"), KNOWN);

    assertEquals(Optional.of("/srv/portal"), options.find("--home"));
    assertEquals(9000, options.number("--port", 8080));
  }

  @Test
  void anOptionLeftOutTakesItsDefault() {
    Options none = Options.parse(List.of(), KNOWN);

    assertTrue(none.find("--home").isEmpty());
    assertEquals(8080, none.number("--port", 8080));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prot", "9000", "-p", ""})
  void whatIsNotAnOptionIsNamed(String word) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> Options.parse(List.of(word, "9000"), KNOWN));

    assertEquals(ExitCode.USAGE, refusal.code());
    assertTrue(refusal.getMessage().startsWith("\"" + word + "\""));
  }

  @Test
  void anOptionWithoutItsValueIsRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> Options.parse(List.of("--port"), KNOWN));

    assertEquals("--port needs a value; see --help.", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-1", "1e3", "99999999999"})
  void aNumberIsWrittenInDigits(String text) {
    Options options = Options.parse(List.of("--port", text), KNOWN);

    Refusal refusal = assertThrows(Refusal.class, () -> options.number("--port", 8080));

    assertTrue(refusal.getMessage().contains(text));
  }
}
