package org.unifiedportal.war.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.KatoCode;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

/** What programs are told of agencies. */
class AgenciesTest {
  private static final String ONE = "/api/v1/agencies/sarybulak";

  private final ApiInMemory api = new ApiInMemory();
  private final Agency below = api.portal.foundBelow(api.sarybulak, "madeniet");

  @AfterEach
  void close() {
    api.close();
  }

  private void closeTheOneBelow() {
    TestPortal portal = api.portal;
    new ClosingAgencies(portal.database, portal.journal, portal.time, List.of())
        .close(
            new CloseAgency(
                below.id(),
                1,
                LocalText.of("Аудан біріктірілді.", "Район объединён."),
                Optional.of(portal.found("qaratal").id())),
            TestPortal.portalsAdministrator());
  }

  @Test
  void anAgencyAtWorkTellsItsLanguagesAndWhomItServes() {
    PlaceFacts facts =
        new PlaceFacts(
            PlaceKind.DISTRICT,
            LocalText.of("Сарыбұлақ ауданы", "Сарыбулакский район"),
            Optional.empty(),
            Optional.of(new KatoCode("994200000")),
            Optional.of(api.sarybulak.id()));
    new RegisteringPlaces(api.portal.database, api.portal.journal)
        .add(new AddPlace(facts), TestPortal.portalsAdministrator());

    Reply told = api.call("GET", ONE).send();
    assertEquals("[\"kk\",\"ru\",\"en\"]", told.json().at("/languages").toString());
    assertTrue(told.json().path("closed").isMissingNode(), told.text());
    assertEquals("district", told.at("/places/0/kind"));
    assertEquals("Сарыбұлақ ауданы", told.at("/places/0/name/kk"));
    assertEquals("994200000", told.at("/places/0/code"));
  }

  @Test
  void aClosedAgencyTellsSinceWhenWhyAndToWhomOneTurns() {
    closeTheOneBelow();
    Reply told = api.call("GET", "/api/v1/agencies/madeniet").send();
    assertEquals("2026-11-16T07:00:00Z", told.at("/closed/at"));
    assertEquals("Район объединён.", told.at("/closed/reason/ru"));
    assertEquals("qaratal", told.at("/closed/successor"));
    JsonNode all = api.call("GET", "/api/v1/agencies").send().json().at("/items");
    assertEquals(3, all.size());
    assertEquals(1, all.findValues("closed").size());
  }

  @Test
  void aDraftForAClosedAgencyIsRefusedWithItsOwnProblem() {
    String bearer = api.bearer(below);
    closeTheOneBelow();
    Reply refused =
        api.call("POST", "/api/v1/publications")
            .as(bearer)
            .json("{\"kind\": \"news\", \"texts\": {\"kk\": {\"title\": \"Су берілді\"}}}")
            .send();
    assertEquals(409, refused.status(), refused.text());
    assertTrue(refused.at("/type").endsWith("agency-closed"), refused.text());
  }
}
