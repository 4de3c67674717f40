package org.unifiedportal.war.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;

/** The page that says how the portal is, with what was set aside. */
class ConditionTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void whatWasSetAsideIsNamedWithTheWayToItAndWhatToDo() {
    console.people.administrator();
    ConsoleBrowser admin = console.browser();
    admin.enterWhole("admin");
    Element well = admin.get("console/health").page();
    assertEquals("Бәрі қалыпты жұмыс істеп тұр.", well.select(".day-state").text());
    assertTrue(well.text().contains("100 МБ portal.file.megabytes"), well.text());

    UUID subject = UUID.randomUUID();
    SetAsideStore store = SetAsideStore.in(portal.database);
    IntStream.range(1, 13)
        .forEach(i ->
            store.keep(
                new SetAside("search", i, "EditionPublished", subject, "why", portal.time.now())));
    Element ill = admin.get("console/health").page();
    assertEquals("1 тармаққа назар аудару керек.", ill.select(".day-state").text());
    Element aside = ill.select(".findings .not-taken").first();
    assertEquals(10, aside.select("a").size());
    assertEquals("/kk/console/audit?id=" + subject, aside.select("a").first().attr("href"));
    assertTrue(aside.text().contains("Тағы 2 өзгеріс бар."), aside.text());
    assertTrue(aside.select(".advice").text().contains("./portal reindex"));
  }
}
