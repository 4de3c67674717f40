package org.unifiedportal.war.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

class CatalogueTest {
  @TempDir Path folder;
  private final TestPortal portal = TestPortal.onH2();

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aDocumentIsADatasetAndEachCleanFileADistributionWithItsChecksum() throws IOException {
    Document live = publish("Су \"тарифі\" туралы");
    FileHash hash =
        documents().store.findEdition(live.id(), 1).orElseThrow().files().getFirst().hash();

    String turtle = said(resource().catalogue("sarybulak", "ttl", null, Asked.anew()).getEntity());

    String address = "https://portal.example/d/" + live.id();
    assertTrue(turtle.contains("<" + address + ">"), turtle);
    assertTrue(turtle.contains("<" + address + "/kk/pdf#distribution>"), turtle);
    assertTrue(turtle.contains("\"" + hash + "\"^^<http://www.w3.org/2001/XMLSchema#hexBinary>"));
    assertTrue(turtle.contains("\"Су \\\"тарифі\\\" туралы\"@kk"), turtle);
    assertTrue(turtle.contains(". Қаулы, № 118-VIII, 12.11.2026, Аудан әкімдігі\"@kk"), turtle);
    assertTrue(turtle.contains("dcat#keyword> \"Қаулы\"@kk"), turtle);
    String contact = "<https://portal.example/catalogue/sarybulak#contact>";
    assertTrue(turtle.contains("dcat#contactPoint> " + contact), turtle);
    assertTrue(turtle.contains("\n" + contact + "\n"), turtle);
    assertTrue(turtle.contains("hasTelephone> <tel:"), turtle);
  }

  @Test
  void theSameIsSaidInJson() throws IOException {
    Document live = publish("Су тарифі туралы");

    JsonNode json =
        StrictJson.read(
            (byte[]) resource().catalogue("sarybulak", "jsonld", null, Asked.anew()).getEntity());

    JsonNode dataset = null;
    for (JsonNode node : json) {
      dataset = node.path("@id").asText().endsWith("/d/" + live.id()) ? node : dataset;
    }
    assertEquals("http://www.w3.org/ns/dcat#Dataset", dataset.at("/@type/0").asText());
    assertEquals(
        "kk", dataset.get("http://purl.org/dc/terms/title").get(0).at("/@language").asText());
  }

  @Test
  void whileAFileIsReplacedTheOneBeforeIsTheDistribution() throws IOException {
    Document live = publish("қазақша");
    FileHash hash =
        documents().store.findEdition(live.id(), 1).orElseThrow().files().getFirst().hash();
    TestDocuments waiting = documents();
    waiting.says = new Judgement.Silent("away");
    waiting.replace(live, Language.KK, "жаңасы");

    String turtle = said(resource().catalogue("sarybulak", "ttl", null, Asked.anew()).getEntity());

    assertTrue(turtle.contains("/d/" + live.id() + "/kk/pdf#distribution>"), turtle);
    assertTrue(turtle.contains(hash.value()), turtle);
  }

  @Test
  void anUnknownAgencyHasNoCatalogue() {
    assertThrows(Refused.class, () -> resource().catalogue("nobody", "ttl", null, Asked.anew()));
  }

  @Test
  void aPlaceThisPortalNeverWroteIsRefused() {
    portal.found("sarybulak");
    RequestRefused refused =
        assertThrows(
            RequestRefused.class,
            () -> resource().catalogue("sarybulak", "ttl", "2", Asked.anew()));
    assertEquals(400, refused.problem().status());
  }

  @Test
  void aCatalogueIsNotSentToWhoHasItUntilSomethingHappens() throws IOException {
    Document live = publish("Су тарифі туралы");
    String tag =
        resource().catalogue("sarybulak", "ttl", null, Asked.anew()).getEntityTag().getValue();

    assertEquals(304, status("\"" + tag + "\""));
    documents().describe(live, TestDocuments.act("Жылу тарифі туралы"));
    assertEquals(200, status("\"" + tag + "\""));
  }

  private int status(String tag) {
    return resource().catalogue("sarybulak", "ttl", null, Asked.having(tag)).getStatus();
  }

  private Document publish(String title) throws IOException {
    return documents().publish(portal.found("sarybulak").id(), title);
  }

  private TestDocuments documents() {
    return new TestDocuments(portal, folder);
  }

  private CatalogueResource resource() {
    TestDocuments documents = documents();
    return new CatalogueResource(
        portal.agencies,
        new Papers(documents.store, documents.files),
        new Site("https://portal.example/", portal.time),
        portal.journal);
  }

  private static String said(Object body) {
    return new String((byte[]) body, StandardCharsets.UTF_8);
  }
}
