package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** A form that comes back after its schedule was called off never says what isn't so. */
class ScheduledTwiceTest {
  private static final String FRIDAY = "2027-01-15T09:00";

  private final PublishersDesk desk = PublishersDesk.onH2();
  private final ConsoleBrowser browser = desk.publisher();
  private final TestPortal portal = desk.console().portal;
  private final AgencyId agency = desk.own();

  @AfterEach
  void close() {
    desk.close();
  }

  private static String place(PublicationId publication) {
    return "console/publications/" + publication;
  }

  private Shown press(String place, String button, String paper, String version) {
    return browser.post(
        place,
        "do",
        button,
        "paper",
        paper,
        "version",
        version,
        "agency",
        agency.toString(),
        "at",
        FRIDAY,
        "texts.kk.title",
        "Су берілді",
        "texts.kk.lead",
        "Құбыр жөнделді, су үйлерге келді.");
  }

  private void callOff(PublicationId publication, String button) {
    Publication now = portal.publications.find(publication).orElseThrow();
    String version = Long.toString(now.version());
    Shown off = browser.post(place(publication), "do", button, "version", version);
    assertTrue(off.location().endsWith("called-off"), off.text());
    assertEquals(List.of(), waiting(publication));
  }

  private List<ScheduledAct> waiting(PublicationId publication) {
    return portal.schedules.waiting(publication).stream().map(set -> set.act()).toList();
  }

  @Test
  void theSamePressAfterCallingOffSetsTheExpiryAgain() {
    Publication live = portal.publish(agency, PublicationKind.NEWS, "Су берілді", "Воду дали");
    String place = place(live.id());
    String paper = desk.paper(place);
    String version = Long.toString(live.version());
    Shown first = press(place, "expire", paper, version);
    assertTrue(first.location().endsWith("?done=scheduled"), first.text());
    Shown twin = press(place, "expire", paper, version);
    assertEquals(first.location(), twin.location());
    assertEquals(1, portal.schedules.planned(live.id(), 9).size(), "one press, one schedule");

    callOff(live.id(), "call-off-expiry");
    Shown again = press(place, "expire", paper, version);
    assertTrue(again.location().endsWith("?done=scheduled"), again.text());
    assertEquals(List.of(ScheduledAct.EXPIRE), waiting(live.id()));
  }

  @Test
  void aPressThatCallsOffCallsOffWhatWasSetAnewSince() {
    Publication live = portal.publish(agency, PublicationKind.NEWS, "Су берілді", "Воду дали");
    String place = place(live.id());
    String version = Long.toString(live.version());
    String paper = desk.paper(place);
    press(place, "expire", desk.paper(place), version);
    press(place, "call-off-expiry", paper, version);
    press(place, "expire", desk.paper(place), version);
    assertEquals(List.of(ScheduledAct.EXPIRE), waiting(live.id()));

    Shown again = press(place, "call-off-expiry", paper, version);
    assertTrue(again.location().endsWith("?done=expiry-called-off"), again.text());
    assertEquals(List.of(), waiting(live.id()));
  }

  @Test
  void aDraftThatIsScheduledBesidesIsRefusedOnceItWasCalledOff() {
    PublicationId draft = begun("save");
    String place = place(draft);
    String paper = desk.paper(place);
    Shown first = press(place, "schedule", paper, "1");
    assertTrue(first.location().endsWith("?done=scheduled"), first.text());
    assertEquals(first.location(), press(place, "schedule", paper, "1").location());

    callOff(draft, "call-off");
    assertEquals(412, press(place, "schedule", paper, "1").status());
    assertEquals(List.of(), waiting(draft));
  }

  @Test
  void whatWasBegunAndCalledOffIsShownWithoutAWordOfASchedule() {
    String paper = desk.paper("console/write/news");
    Shown first = press("console/write/news", "schedule", paper, "0");
    assertTrue(first.location().endsWith("?done=scheduled"), first.text());
    PublicationId begun = named(first);
    assertEquals(first.location(), press("console/write/news", "schedule", paper, "0").location());

    callOff(begun, "call-off");
    Shown again = press("console/write/news", "schedule", paper, "0");
    assertEquals(begun, named(again), "nothing is begun twice");
    assertFalse(again.location().contains("scheduled"), again.location());
    assertEquals(List.of(), waiting(begun));
  }

  private PublicationId begun(String button) {
    return named(press("console/write/news", button, desk.paper("console/write/news"), "0"));
  }

  private static PublicationId named(Shown shown) {
    String address = shown.location().replaceFirst("[?].*", "");
    return new PublicationId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
  }
}
