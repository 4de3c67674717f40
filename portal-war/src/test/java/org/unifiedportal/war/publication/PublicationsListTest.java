package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.PublicationKind;

class PublicationsListTest {
  private final ApiInMemory api = new ApiInMemory();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void followingTheCursorShowsEveryPublicationOnceNewestFirst() {
    List<String> published = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      published.addFirst(live(api.sarybulak, PublicationKind.NEWS, i));
    }
    assertEquals(published, walk("/api/v1/publications?limit=4", null));
  }

  @Test
  void aPublicationThatComesWhileSomebodyPagesShiftsNothing() {
    for (int i = 0; i < 6; i++) {
      live(api.sarybulak, PublicationKind.NEWS, i);
    }
    Reply first = api.call("GET", "/api/v1/publications?limit=3").send();
    live(api.sarybulak, PublicationKind.NEWS, 7);
    List<String> all = new ArrayList<>(ids(first.json()));
    all.addAll(walk(below(first.at("/next")), null));
    assertEquals(6, Set.copyOf(all).size());
    assertEquals(6, all.size());
  }

  @Test
  void filtersNarrowTheListAndStayInTheNextAddress() {
    Agency other = api.portal.found("qaratal");
    String problem = live(api.sarybulak, PublicationKind.PROBLEM, 1);
    live(api.sarybulak, PublicationKind.NEWS, 2);
    live(other, PublicationKind.PROBLEM, 3);
    assertEquals(
        List.of(problem), walk("/api/v1/publications?kind=problem&agency=sarybulak", null));
    assertEquals(2, walk("/api/v1/publications?state=open&limit=1", null).size());
    assertEquals(List.of(), walk("/api/v1/publications?state=solved", null));
    assertEquals(3, walk("/api/v1/publications?year=2026", null).size());
    assertEquals(List.of(), walk("/api/v1/publications?year=2025", null));
    Reply first = api.call("GET", "/api/v1/publications?state=open&limit=1").send();
    assertTrue(first.at("/next").startsWith("https://portal.example/api/v1/publications?"));
    assertTrue(first.at("/next").contains("state=open"), first.at("/next"));
  }

  @Test
  void draftsAreListedForTheirAgencyOnly() {
    Agency other = api.portal.found("qaratal");
    Set<String> drafts = new TreeSet<>();
    for (int i = 0; i < 5; i++) {
      drafts.add(draft(api.sarybulak, i));
      draft(other, i);
    }
    live(api.sarybulak, PublicationKind.NEWS, 9);
    String own = api.bearer(api.sarybulak, Scope.READ);
    String list = "/api/v1/publications?standing=unpublished&limit=2";
    assertEquals(drafts, new TreeSet<>(walk(list, own)));
    assertEquals(403, api.call("GET", list + "&agency=qaratal").as(own).send().status());
    String writer = api.bearer(api.sarybulak, Scope.WRITE);
    assertEquals(403, api.call("GET", list).as(writer).send().status());
  }

  @Test
  void theOriginOfADraftIsNotToldToThePublic() {
    String own = api.bearer(api.sarybulak);
    api.call("POST", "/api/v1/publications")
        .as(own)
        .json("{\"kind\":\"news\",\"origin\":\"old-17\",\"texts\":{\"kk\":{\"title\":\"Т\"}}}")
        .send();
    String list = "/api/v1/publications?agency=sarybulak&origin=old-17";
    assertEquals(0, api.call("GET", list).send().json().get("items").size());
    assertEquals(1, api.call("GET", list).as(own).send().json().get("items").size());
  }

  @Test
  void agenciesAreListedWithTheirParents() {
    Reply list = api.call("GET", "/api/v1/agencies").send();
    assertEquals("sarybulak", list.at("/items/0/slug"));
    assertEquals("district", list.at("/items/0/kind"));
    Reply one = api.call("GET", "/api/v1/agencies/sarybulak").send();
    assertEquals(list.json().at("/items/0"), one.json());
    assertEquals("Район «sarybulak»", one.at("/profile/shortName/ru"));
  }

  @Test
  void anAnswerIsZippedForThoseWhoTakeItUnderAnotherTag() throws java.io.IOException {
    String path = "/api/v1/publications/" + live(api.sarybulak, PublicationKind.NEWS, 1);
    Reply plain = api.call("GET", path).send();
    Reply zipped = api.call("GET", path).with("Accept-Encoding", "br, gzip").send();
    assertEquals("gzip", zipped.header("Content-Encoding"));
    assertEquals("\"2-gzip\"", zipped.header("ETag"));
    var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(zipped.bytes()));
    assertEquals(
        plain.text(), new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    Reply known =
        api.call("GET", path)
            .with("Accept-Encoding", "gzip")
            .with("If-None-Match", "\"2-gzip\"")
            .send();
    assertEquals(304, known.status());
    assertEquals("\"2-gzip\"", known.header("ETag"));
  }

  private List<String> walk(String path, String bearer) {
    List<String> found = new ArrayList<>();
    String next = path;
    while (!next.isEmpty()) {
      Call call = api.call("GET", next);
      Reply page = bearer == null ? call.send() : call.as(bearer).send();
      assertEquals(200, page.status(), page.text());
      found.addAll(ids(page.json()));
      next = below(page.at("/next"));
    }
    return found;
  }

  private static String below(String address) {
    return address.replace("https://portal.example", "");
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("items").forEach(item -> ids.add(item.get("id").asText()));
    return ids;
  }

  private String live(Agency agency, PublicationKind kind, int number) {
    api.portal.clock.advance(Duration.ofMinutes(1));
    return api.portal
        .publish(agency.id(), kind, "Хабар " + number, "Новость " + number)
        .id()
        .toString();
  }

  private String draft(Agency agency, int number) {
    api.portal.clock.advance(Duration.ofMinutes(1));
    return api.portal
        .draft(
            agency.id(),
            PublicationKind.NEWS,
            TestPortal.content(PublicationKind.NEWS, "Жоба " + number, "Проект " + number))
        .id()
        .toString();
  }
}
