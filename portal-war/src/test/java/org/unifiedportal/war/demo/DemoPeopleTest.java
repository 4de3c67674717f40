package org.unifiedportal.war.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;

class DemoPeopleTest {
  private static final Duration TICK = Duration.ofSeconds(5);

  /** Six readings of the clock make half a minute, so it ends once at each place between two. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void whereverAHalfMinuteEndsEveryAccountIsOpened(int readings) {
    TestPortal portal = TestPortal.onH2();
    portal.clock.advance(TICK.multipliedBy(readings));
    portal.clock.tick(TICK);
    DemoPeople people = new DemoPeople(portal.database, portal.journal, portal.time);
    Map<String, Agency> founded =
        Map.of(
            "sarybulak", portal.found("sarybulak"),
            "sarybulak-tynysy", portal.found("sarybulak-tynysy"));
    assertEquals(6, people.open(founded).size());
    portal.close();
  }
}
