package org.unifiedportal.war.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTableTest {
  private static List<String> lines(String rest) {
    AuditTable table = new AuditTable(List.of(), false, rest);
    return new String(table.bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aTableThatIsNotWholeSaysSoInItsLastRow() {
    assertEquals(1, lines("").size());
    assertTrue(lines("It goes on.").getLast().contains("It goes on."));
  }
}
