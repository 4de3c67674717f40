package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** The same words by two people at the same moment, on both databases. */
class RepeatedAtOnceTest {
  private static final String WRITE = "console/write/news";

  @Test
  void theSecondOfTwoIsAskedOnH2() throws Exception {
    theSecondOfTwoIsAsked(TestPortal.onH2(), "publish");
  }

  @Test
  void theSecondOfTwoIsAskedOnPostgres() throws Exception {
    theSecondOfTwoIsAsked(new TestPortal(TestDatabases.postgres()), "publish");
  }

  @Test
  void whoSchedulesItMeanwhileIsAskedOnH2() throws Exception {
    theSecondOfTwoIsAsked(TestPortal.onH2(), "schedule", "at", "2027-01-15T09:00");
  }

  @Test
  void whoSchedulesItMeanwhileIsAskedOnPostgres() throws Exception {
    theSecondOfTwoIsAsked(
        new TestPortal(TestDatabases.postgres()), "schedule", "at", "2027-01-15T09:00");
  }

  private static void theSecondOfTwoIsAsked(TestPortal portal, String button, String... more)
      throws Exception {
    try (PublishersDesk desk = PublishersDesk.over(portal)) {
      Runnable colleague = colleague(desk);
      AtomicReference<Shown> sent = new AtomicReference<>();
      Meeting.of(portal.database, colleague, () -> sent.set(press(desk, button, more)));

      Shown asked = sent.get();
      assertEquals(422, asked.status(), asked.location());
      assertTrue(asked.page().getElementById("again-hint").text().contains("«Су берілді»"));
      assertEquals(1, portal.publications.list(LiveFilter.ALL, 9).size());
      assertEquals(1, all(desk), "nothing is left behind of what wasn't done");

      List<String> known = new ArrayList<>(List.of(more));
      known.addAll(List.of("again", asked.page().select("input[name=again]").val()));
      Shown done = press(desk, button, known.toArray(String[]::new));
      assertTrue(done.location().contains("?done="), done.text());
      assertEquals(2, all(desk));
    }
  }

  private static Shown press(PublishersDesk desk, String button, String... more) {
    List<String> sent = new ArrayList<>(List.of("do", button, "agency", desk.own().toString()));
    sent.addAll(List.of("paper", desk.paper(WRITE)));
    sent.addAll(List.of("texts.kk.title", "Су берілді", "texts.kk.lead", "Құбыр жөнделді."));
    sent.addAll(List.of(more));
    return desk.publisher().post(WRITE, sent.toArray(String[]::new));
  }

  /** A colleague publishes a draft of the same words. */
  private static Runnable colleague(PublishersDesk desk) {
    String address = press(desk, "save").location().replaceFirst("[?].*", "");
    UUID draft = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    PublishEdition command =
        new PublishEdition(new PublicationId(draft), 1, new Change.First(), Optional.empty());
    TestPortal portal = desk.console().portal;
    return () -> portal.publishing.publish(command, TestPortal.OFFICER);
  }

  private static int all(PublishersDesk desk) {
    return desk.console().portal.publications.listOwn(desk.own(), Optional.empty(), 9).size();
  }
}
