package org.unifiedportal.war.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.http.MadeUpExchange;
import org.unifiedportal.war.page.MadeUpBoard;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.shelf.CachedPages;
import org.unifiedportal.war.shelf.Freshness;
import org.unifiedportal.war.shelf.Shelf;
import org.unifiedportal.war.shelf.ShelvedPages;
import org.unifiedportal.war.shelf.StaleMark;

class QuickPagesTest {
  private static final PortalTime TIME = PortalTime.by(Clock.systemUTC());

  @TempDir Path home;

  private final TestPortal portal = TestPortal.onH2();
  private Shelf shelf;
  private ShelvedPages pages;
  private QuickPages quick;

  @BeforeEach
  void open() {
    shelf = Shelf.open(home.resolve("shelf.mv"));
    Freshness freshness = new Freshness();
    CachedPages cached = new CachedPages(QuickPagesTest::render, freshness, TIME, 1 << 20);
    pages = new ShelvedPages(cached, shelf, freshness, new StaleMark(TIME, MadeUpBoard.of(portal)));
    quick = new QuickPages(pages, URI.create("http://localhost/"));
  }

  @AfterEach
  void close() {
    shelf.close();
    portal.close();
  }

  private static Page render(PageRequest request) {
    byte[] body = ("<p>" + request.path() + "</p>").getBytes(StandardCharsets.UTF_8);
    return Page.of(200, request.language(), body, Duration.ofSeconds(30));
  }

  private MadeUpExchange ask(String method, String address) throws Exception {
    return MadeUpExchange.of(method, address, quick::answer);
  }

  private void make(Variant variant, String path) {
    pages.page(new PageRequest(Language.KK, variant, path, Map.of()));
  }

  @Test
  void nothingIsMadeAtTheDoor() throws Exception {
    assertFalse(ask("GET", "/kk/sarybulak").isAnswered());
    make(Variant.NORMAL, "sarybulak");
    assertTrue(ask("GET", "/kk/sarybulak").isAnswered());
    assertFalse(ask("GET", "/ru/sarybulak").isAnswered());
  }

  @Test
  void aPageAtHandIsSentWithItsLengthAndHeaders() throws Exception {
    make(Variant.NORMAL, "sarybulak");

    MadeUpExchange exchange = ask("GET", "/kk/sarybulak");

    assertEquals("<p>sarybulak</p>", exchange.body());
    assertEquals(200, exchange.answered("setStatus"));
    assertEquals("16", exchange.answered("Content-Length"));
    assertEquals("kk", exchange.answered("Content-Language"));
    assertEquals("text/html;charset=utf-8", exchange.answered("Content-Type"));
  }

  @Test
  void headGetsTheHeadersAlone() throws Exception {
    make(Variant.NORMAL, "sarybulak");

    MadeUpExchange exchange = ask("HEAD", "/kk/sarybulak");

    assertEquals("", exchange.body());
    assertEquals("16", exchange.answered("Content-Length"));
  }

  @Test
  void theLargePrintVersionIsAnotherPage() throws Exception {
    make(Variant.LARGE, "sarybulak");

    assertTrue(ask("GET", "/kk/large/sarybulak").isAnswered());
    assertFalse(ask("GET", "/kk/sarybulak").isAnswered());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kk/sarybulak?page=2",
        "/kk/sarybulak?",
        "/kk/saryb%75lak",
        "/kksarybulak",
        "/kk/sarybulak;a=b",
        "/de/sarybulak",
        "/api/v1/agencies",
        "/"
      })
  void whatNeedsDecodingOrIsNoPageGoesOn(String address) throws Exception {
    make(Variant.NORMAL, "sarybulak");

    assertFalse(ask("GET", address).isAnswered());
  }

  @Test
  void theChoiceOfALanguageStandsAtNoOtherAddress() throws Exception {
    pages.page(PageRequest.CHOICE);

    assertEquals("http://localhost/kk", ask("GET", "/kk//").answered("Location"));
  }

  @ParameterizedTest
  @CsvSource({
    "/ru/sarybulak/,/ru/sarybulak",
    "/ru/sarybulak///,/ru/sarybulak",
    "/kk/large/sarybulak/,/kk/large/sarybulak",
    "/ru/search/?q=%D1%81%D1%83&page=2,/ru/search?q=%D1%81%D1%83&page=2",
    "/ru/sarybulak/?,/ru/sarybulak?",
    "/nowhere/at/all/,/nowhere/at/all",
    "/api/v1/agencies/,/api/v1/agencies",
    "//evil.example/,//evil.example",
    "//evil.example/%2e%2e/,//evil.example/%2e%2e",
    "/%5cevil.example/,/%5cevil.example"
  })
  void aSlashAtTheEndIsTakenOffAndNothingLeadsAway(String asked, String told) throws Exception {
    for (String method : List.of("GET", "HEAD")) {
      MadeUpExchange exchange = ask(method, asked);
      assertEquals(301, exchange.answered("setStatus"));
      assertEquals("http://localhost" + told, exchange.answered("Location"));
      assertEquals("0", exchange.answered("Content-Length"));
    }
    assertFalse(ask("POST", asked).isAnswered());
  }

  @ParameterizedTest
  @CsvSource({
    "/ru/sarybulak/,true",
    "/ru/consoles/,true",
    "/api/v1/agencies/,true",
    "/ru/console/,false",
    "/ru/console/publications/0d5e/,false",
    "/kk/con%73ole/work/,false",
    "/kk/console;a=b/work/,false",
    "/ru/console/check/?code=secret,false",
    "/ru/search/?q=su,false"
  })
  void whatMayTellOfThePersonIsKeptByNoCache(String asked, boolean isKept) throws Exception {
    String keeping = isKept ? "public, max-age=86400" : "private, no-store";
    assertEquals(keeping, ask("GET", asked).answered("Cache-Control"));
    MadeUpExchange byProgram =
        MadeUpExchange.of("GET", asked, Map.of("Authorization", "Bearer x"), quick::answer);
    assertEquals(301, byProgram.answered("setStatus"));
    assertEquals("private, no-store", byProgram.answered("Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "//",
        "/kk/",
        "/ru/large/",
        "/kk/latin/",
        "/kk/?q=1",
        "/api/",
        "/ru/ж/",
        "/ru/a\r\nb/"
      })
  void homesAndWhatIsNoAddressStayAsTheyAre(String asked) throws Exception {
    assertFalse(ask("GET", asked).isAnswered());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void aChangeIsNeverAnsweredHere(String method) throws Exception {
    make(Variant.NORMAL, "sarybulak");

    assertFalse(ask(method, "/kk/sarybulak").isAnswered());
  }
}
