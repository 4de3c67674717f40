package org.unifiedportal.war.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

class AuditTableTest {
  private static List<String> lines(Language language, String rest) {
    Reader reader = Reader.of(language, Variant.NORMAL, PortalTime.by(Clock.systemUTC()));
    AuditTable table = new AuditTable(List.of(), false, reader, rest);
    return new String(table.bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aTableThatIsNotWholeSaysSoInItsLastRow() {
    assertEquals(1, lines(Language.KK, "").size());
    assertTrue(lines(Language.KK, "It goes on.").getLast().contains("It goes on."));
  }

  @Test
  void theHeadsAreInTheLanguageOfTheConsole() {
    for (Language language : Language.values()) {
      assertEquals(9, lines(language, "").getFirst().split(";").length);
    }
    assertTrue(lines(Language.KK, "").getFirst().startsWith("\ufeffНөмірі;Уақыты;Оқиға;"));
    assertTrue(lines(Language.RU, "").getFirst().startsWith("\ufeffНомер;Время;Событие;"));
  }
}
