package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Sheet;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

class DataPackageTest {
  @TempDir Path folder;
  private final TestPortal portal = TestPortal.onH2();
  private TestDocuments documents;

  @BeforeEach
  void open() {
    documents = new TestDocuments(portal, folder);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aTableIsDescribedByItsAddressItsChecksumAndItsColumns() throws IOException {
    Sheet sheet =
        new Sheet(
            List.of("Тарифтер"),
            List.of("№", "Аты", "Баға", "Күні", "Аралас"),
            List.of(
                List.of("1", "Су", "1 819,8", "01.02.2026", "3"),
                List.of("2", "Жер", "98", "", "үш")),
            true,
            new Sheet.Written("windows-1251", ";"));
    Document live = publish(sheet);

    JsonNode described = described(live);

    JsonNode resource = described.at("/resources/0");
    String address = "https://portal.example/d/" + live.id() + "/v/1/kk/pdf";
    assertEquals(address, resource.get("path").asText());
    String hash = documents.store.editions(live.id()).getFirst().files().getFirst().hash().value();
    assertEquals("sha256:" + hash, resource.get("hash").asText());
    assertEquals("windows-1251", resource.get("encoding").asText());
    assertEquals(";", resource.at("/dialect/delimiter").asText());
    assertEquals(2, resource.at("/dialect/headerRows/0").asInt(), "below the note");
    assertEquals(
        List.of("integer", "string", "number", "date", "string"),
        resource.at("/schema/fields").findValuesAsText("type"));
    assertEquals(",", resource.at("/schema/fields/2/decimalChar").asText());
    assertEquals("%d.%m.%Y", resource.at("/schema/fields/3/format").asText());
  }

  @Test
  void whileATableIsReplacedTheOneBeforeIsDescribedAtItsOwnAddress() throws IOException {
    Document live = publish(new Sheet(List.of(), List.of("А"), List.of(List.of("1")), true));
    documents.says = new Judgement.Silent("away");
    Document replaced = documents.replace(live, Language.KK, "жаңа кесте");
    documents.judge();

    JsonNode resources = described(replaced).get("resources");

    assertEquals(1, resources.size());
    assertEquals(
        "https://portal.example/d/" + live.id() + "/v/1/kk/pdf", resources.at("/0/path").asText());
  }

  @Test
  void everySheetOfAWorkbookIsAResourceOfItsOwn() throws IOException {
    Sheet one = new Sheet(List.of(), List.of("", ""), List.of(List.of("1", "0.5")), true);
    Document live = publish(one, one);

    JsonNode resources = described(live).get("resources");

    assertEquals(2, resources.size());
    assertEquals(List.of("kk-pdf", "kk-pdf-2"), names(resources));
    assertEquals("Парақ", resources.at("/0/dialect/sheetName").asText());
    assertEquals(false, resources.at("/0/dialect/header").asBoolean());
    assertEquals("field1", resources.at("/0/schema/fields/0/name").asText());
    assertEquals(".", resources.at("/0/schema/fields/1/decimalChar").asText());
  }

  private static List<String> names(JsonNode resources) {
    return List.of(resources.at("/0/name").asText(), resources.at("/1/name").asText());
  }

  @Test
  void whatIsNoTableHasNoPackageAndWhatIsGoneIsGone() throws IOException {
    Document text = documents.publish(portal.found("kokterek").id(), "мәтін");
    assertThrows(Refused.class, () -> described(text));
    assertThrows(Refused.class, () -> resource().describe("nothing"));

    Sheet sheet = new Sheet(List.of(), List.of("А"), List.of(List.of("1")), true);
    Document live = publish(sheet);
    documents.withdraw(
        live,
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
    assertThrows(RequestRefused.class, () -> described(live));
  }

  private Document publish(Sheet... sheets) throws IOException {
    List<Leaf> leaves =
        List.of(sheets).stream()
            .map(sheet -> new Leaf(Leaf.Kind.SHEET, "Парақ", sheet.json()))
            .toList();
    documents.finds =
        new FileText(
            Reading.READ, OptionalInt.empty(), "сан", "{}", new FileInside(leaves, Set.of()));
    Document live = documents.publish(portal.found("sarybulak").id(), "Тарифтер кестесі");
    documents.reading.run();
    return documents.store.find(live.id()).orElseThrow();
  }

  private JsonNode described(Document document) {
    return StrictJson.read((byte[]) resource().describe(document.id().toString()).getEntity());
  }

  private DataPackageResource resource() {
    return new DataPackageResource(
        portal.agencies,
        new Papers(documents.store, documents.files),
        new Site("https://portal.example/", portal.time));
  }
}
