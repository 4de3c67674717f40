package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** What the portal was told to take down stays when the schedule is called off. */
class ExpiryTest {
  private static final String OFF = "button[value=call-off-expiry]";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser publisher = console.browser();
  private final ConsoleBrowser officer = console.browser();
  private Publication live;
  private String path;

  @BeforeEach
  void schedule() {
    AgencyId agency = portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("dana", administrator, agency, Role.PUBLISHER);
    console.people.person("aigul", administrator, agency, Role.OFFICER);
    publisher.enterWhole("dana");
    officer.enterWhole("aigul");
    live = portal.publish(agency, PublicationKind.NEWS, "Су берілді", "Воду дали");
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    portal.scheduling.schedule(
        new ScheduleEdition(live.id(), live.version(), ScheduledAct.EXPIRE, tomorrow),
        TestPortal.OFFICER);
    path = "console/publications/" + live.id();
  }

  @AfterEach
  void close() {
    console.close();
  }

  private String version() {
    return Long.toString(portal.publications.find(live.id()).orElseThrow().version());
  }

  @Test
  void theFormSaysWhenItWillBeTakenDownAndOneButtonKeepsIt() {
    Document set = publisher.get(path).page();
    assertEquals(1, set.select(OFF).size());
    assertTrue(set.select(".callout").text().contains("Портал мәтінді өзі алып тастайды: ертең"));

    Shown off = publisher.post(path, "do", "call-off-expiry", "version", version());
    assertTrue(off.location().endsWith("?done=expiry-called-off"), off.text());
    Document kept = publisher.get(path + "?done=expiry-called-off").page();
    assertTrue(kept.select(".done").text().contains("мәтін тұра береді"), kept.text());
    assertTrue(kept.select(OFF).isEmpty());
    portal.clock.advance(Duration.ofDays(2));
    portal.dueActs.run();
    assertTrue(portal.publications.find(live.id()).orElseThrow().isLive());
  }

  @Test
  void whoeverMayNotPublishIsNotOfferedItNorObeyed() {
    assertTrue(officer.get(path).page().select(OFF).isEmpty());
    assertEquals(403, officer.post(path, "do", "call-off-expiry", "version", version()).status());
    assertEquals(1, portal.schedules.waiting(live.id()).size());
    assertEquals(412, publisher.post(path, "do", "call-off-expiry", "version", "99").status());
  }

  @Test
  void whatWaitsNoMoreIsRefusedWithAReason() {
    publisher.get(path);
    publisher.post(path, "do", "call-off-expiry", "version", version());
    Shown again = publisher.post(path, "do", "call-off-expiry", "version", version());
    assertEquals(409, again.status());
    assertTrue(again.text().contains("Су берілді"), "nothing is blank after a refusal");
  }
}
