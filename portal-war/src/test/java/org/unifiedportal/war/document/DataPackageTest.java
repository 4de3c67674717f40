package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;
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
  private int published;

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
                List.of("1", "Су", "1819,8", "01.02.2026", "3"),
                List.of("2", "Жер", "98", "", "үш")),
            true,
            new Sheet.Written("windows-1251", ";"),
            new Sheet.Place(List.of(3), 4, 0));
    Document live = publish(sheet);

    JsonNode described = described(live);

    JsonNode resource = described.at("/resources/0");
    String address = "https://portal.example/d/" + live.id() + "/v/1/kk/pdf";
    assertEquals(address, resource.get("path").asText());
    String hash = documents.store.editions(live.id()).getFirst().files().getFirst().hash().value();
    assertEquals("sha256:" + hash, resource.get("hash").asText());
    assertEquals("windows-1251", resource.get("encoding").asText());
    assertEquals(";", resource.at("/dialect/delimiter").asText());
    assertEquals(3, resource.at("/dialect/headerRows/0").asInt(), "as the file has it");
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
    Sheet one =
        new Sheet(List.of("Жер"), List.of("", ""), List.of(List.of("1", "0.5")), true)
            .standing(new Sheet.Place(List.of(), 3, 0));
    Document live = publish(one, one);

    JsonNode resources = described(live).get("resources");

    assertEquals(2, resources.size());
    assertEquals(List.of("kk-pdf", "kk-pdf-2"), names(resources));
    assertEquals("Парақ", resources.at("/0/dialect/sheetName").asText());
    assertEquals(false, resources.at("/0/dialect/header").asBoolean());
    assertEquals("[1,2]", resources.at("/0/dialect/commentRows").toString());
    assertEquals("field1", resources.at("/0/schema/fields/0/name").asText());
    assertEquals(".", resources.at("/0/schema/fields/1/decimalChar").asText());
  }

  @Test
  void noTypeIsClaimedThatTheFileMayNotHave() throws IOException {
    List<String> row = List.of("007", "1 200", "1.5", "12", "-3");
    List<String> other = List.of("120", "3", "1,5", "8", "0");
    Sheet sheet =
        new Sheet(
                List.of(),
                List.of("БСН", "Топтап", "Аралас", "Сан", "Теріс"),
                List.of(row, other),
                true)
            .standing(new Sheet.Place(List.of(1), 2, 0));
    assertEquals(
        List.of("string", "string", "string", "integer", "integer"), types(publish(sheet)));

    Sheet cut =
        new Sheet(List.of(), List.of("Сан"), List.of(List.of("12")), false)
            .standing(new Sheet.Place(List.of(1), 2, 0));
    assertEquals(List.of("string"), types(publish(cut)), "the rest of the file isn't known");
  }

  private List<String> types(Document document) {
    return described(document).at("/resources/0/schema/fields").findValuesAsText("type");
  }

  @Test
  void nothingIsSaidOfRowsAndColumnsThatAreOtherOnesInTheFile() throws IOException {
    Sheet plain = new Sheet(List.of(), List.of("Аты", "Саны"), List.of(List.of("Су", "1")), true);
    JsonNode resources =
        described(
                publish(
                    plain,
                    plain.standing(new Sheet.Place(List.of(2, 3), 4, 0)),
                    plain.standing(new Sheet.Place(List.of(2), 3, 1))))
            .get("resources");

    assertTrue(resources.at("/0/schema").isMissingNode(), "read by an older version");
    assertTrue(resources.at("/0/dialect/headerRows").isMissingNode());
    assertEquals("[2,3]", resources.at("/1/dialect/headerRows").toString());
    assertTrue(resources.at("/1/schema").isMissingNode(), "the names of two rows are joined");
    assertEquals("[2]", resources.at("/2/dialect/headerRows").toString());
    assertTrue(resources.at("/2/schema").isMissingNode(), "the file has a column before these");
  }

  private static List<String> names(JsonNode resources) {
    return List.of(resources.at("/0/name").asText(), resources.at("/1/name").asText());
  }

  @Test
  void whatIsNoTableHasNoPackageAndWhatIsGoneIsGone() throws IOException {
    Document text = documents.publish(portal.found("kokterek").id(), "мәтін");
    assertThrows(Refused.class, () -> described(text));
    assertThrows(Refused.class, () -> resource().describe("nothing", "application/json", null));

    Sheet sheet = new Sheet(List.of(), List.of("А"), List.of(List.of("1")), true);
    Document live = publish(sheet);
    documents.withdraw(
        live,
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
    assertThrows(RequestRefused.class, () -> described(live));
    Response page = resource().describe(live.id().toString(), "text/html,*/*;q=0.8", "ru");
    assertEquals(410, page.getStatus());
    String said = new String((byte[]) page.getEntity(), StandardCharsets.UTF_8);
    assertTrue(said.contains("<html lang=\"ru\"") && said.contains("Ошибка."), said);
  }

  private Document publish(Sheet... sheets) throws IOException {
    List<Leaf> leaves =
        List.of(sheets).stream()
            .map(sheet -> new Leaf(Leaf.Kind.SHEET, "Парақ", sheet.json()))
            .toList();
    documents.finds =
        new FileText(
            Reading.READ, OptionalInt.empty(), "сан", "{}", new FileInside(leaves, Set.of()));
    AgencyId agency =
        portal
            .agencies
            .find(new Slug("sarybulak"))
            .map(Agency::id)
            .orElseGet(() -> portal.found("sarybulak").id());
    Document live = documents.publish(agency, "Тарифтер кестесі " + ++published);
    documents.reading.run();
    return documents.store.find(live.id()).orElseThrow();
  }

  private JsonNode described(Document document) {
    Response answer = resource().describe(document.id().toString(), "application/json", null);
    return StrictJson.read((byte[]) answer.getEntity());
  }

  private DataPackageResource resource() {
    return new DataPackageResource(
        portal.agencies,
        new Papers(documents.store, documents.files),
        new Site("https://portal.example/", portal.time),
        DocumentResources.pages(portal));
  }
}
