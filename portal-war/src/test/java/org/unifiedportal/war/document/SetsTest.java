package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

class SetsTest {
  @TempDir Path folder;
  private final ApiInMemory api = new ApiInMemory();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void theChecksumsOfASetPassTheSystemsOwnCheck() throws Exception {
    Document live = api.documents.publish(api.sarybulak.id(), "Су тарифі туралы");
    api.documents.replace(live, Language.RU, "О тарифе на воду");
    api.documents.publish(api.sarybulak.id(), "Су тарифі  туралы");
    api.documents.judge();

    unpack(api.call("GET", "/sets/sarybulak.zip").send());

    Process check =
        new ProcessBuilder("sha256sum", "-c", "SHA256SUMS")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, check.waitFor(), said);
    assertEquals(3, said.lines().count(), said);
    assertEquals(4, Files.readString(folder.resolve("cards.csv")).lines().count());
  }

  @Test
  void onlyCleanFilesOfTheSectionAreInIt() throws IOException {
    api.documents.publish(api.sarybulak.id(), "таза");
    api.documents.says = new Judgement.Infected("Eicar");
    api.documents.publish(api.sarybulak.id(), "зиянды");

    String table = api.call("GET", "/sets/sarybulak.csv?section=rules.adopted").send().text();
    assertTrue(table.contains("таза") && !table.contains("зиянды"), table);
    String other = api.call("GET", "/sets/sarybulak.csv?section=work.plan").send().text();
    assertEquals(1, other.lines().count(), other);
    assertEquals(404, api.call("GET", "/sets/nobody.zip").send().status());
  }

  @Test
  void whileAFileIsReplacedTheOneBeforeIsInTheSet() throws IOException {
    Document live = api.documents.publish(api.sarybulak.id(), "қазақша");
    Document both = api.documents.replace(live, Language.RU, "по-русски");
    api.documents.judge();
    api.documents.says = new Judgement.Silent("away");
    api.documents.replace(both, Language.KK, "жаңасы");
    api.documents.judge();

    unpack(api.call("GET", "/sets/sarybulak.zip").send());

    String table = Files.readString(folder.resolve("cards.csv"));
    assertEquals(3, table.lines().count(), table);
    String kk = table.lines().filter(row -> row.contains("-kk.pdf")).findFirst().orElseThrow();
    String name = kk.substring(0, kk.indexOf(','));
    assertEquals("қазақша", Files.readString(folder.resolve(name)));
  }

  @Test
  void aSectionNobodyKnowsIsNoEmptySetAndABlankOneNotAll() throws IOException {
    api.documents.publish(api.sarybulak.id(), "Су тарифі туралы");
    for (String section : List.of("rules.adoptd", "", "%20", "Rules.adopted")) {
      Reply none = api.call("GET", "/sets/sarybulak.zip?section=" + section).send();
      assertEquals(404, none.status(), section);
      Reply table = api.call("GET", "/sets/sarybulak.csv?section=" + section).send();
      assertEquals(404, table.status(), section);
    }
    assertEquals(200, api.call("GET", "/sets/sarybulak.zip?section=rules.adopted").send().status());
  }

  @Test
  void theTableIsPartedByCommasAndByTheSignOfPeoplesExcelWhereThatIsAskedFor() throws IOException {
    api.documents.publish(api.sarybulak.id(), "x;=1+1;y");
    String programs = api.call("GET", "/sets/sarybulak.csv").send().text();
    assertTrue(programs.startsWith("\ufefffile,id,kind,number,"), programs);
    assertTrue(programs.contains(",\"x;'=1+1;y\","), programs);
    String people = api.call("GET", "/sets/sarybulak.csv?separator=semicolon").send().text();
    assertTrue(people.startsWith("\ufefffile;id;kind;number;"), people);
    assertTrue(people.contains(";\"x;'=1+1;y\";"), people);
    assertEquals(404, api.call("GET", "/sets/sarybulak.csv?separator=tab").send().status());
  }

  @Test
  void theTableSaysAllThatACardSaysAndTheStateThatThePageShows() throws IOException {
    Document old = api.documents.publish(api.sarybulak.id(), "Су тарифі туралы");
    Card act = TestDocuments.act("Су тарифі туралы");
    Requisites signed =
        new Requisites(
            act.requisites().number(),
            act.requisites().date(),
            Optional.of(LocalText.of("Әкім А. Серік", "Аким А. Серик")),
            act.requisites().issuer());
    Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    Card whole =
        new Card(
            act.kind(),
            new LocalText(
                Map.of(Language.KK, "Су тарифі туралы", Language.EN, "On the price of water")),
            signed,
            act.legal(),
            new Coverage(
                Set.of("rules.adopted", "about.acts"),
                Optional.of(Topic.ENERGY),
                Optional.of(year)),
            act.licence(),
            Optional.empty());
    api.portal.clock.advance(Duration.ofHours(1));
    api.documents.describe(old, whole);
    Document fresh = api.documents.publish(api.sarybulak.id(), "Жаңа тариф");
    Legal repeals =
        new Legal(
            Optional.of(LegalState.IN_FORCE),
            List.of(new DocumentLink(Relation.REPEALS, old.id())));
    api.documents.describe(fresh, TestDocuments.with(TestDocuments.act("Жаңа тариф"), repeals));

    Map<String, String> row = row(old);

    assertEquals("On the price of water", row.get("title_en"));
    assertEquals("Әкім А. Серік", row.get("signatory_kk"));
    assertEquals("Акимат района", row.get("issuer_ru"));
    assertEquals("repealed", row.get("state"), "by the other act, whatever its own card says");
    assertEquals("about.acts rules.adopted", row.get("sections"));
    assertEquals("energy", row.get("topic"));
    assertEquals("2026-01-01", row.get("period_from"));
    assertEquals("2026-12-31", row.get("period_to"));
    assertEquals("official-text", row.get("licence"));
    assertEquals("1", row.get("edition"));
    assertEquals("https://portal.example/d/" + old.id() + "/kk/pdf", row.get("address"));
    assertTrue(row.get("page").startsWith("https://portal.example/kk/sarybulak/files/"));
    assertTrue(Instant.parse(row.get("published")).isBefore(Instant.parse(row.get("changed"))));
  }

  private Map<String, String> row(Document document) {
    List<String> lines = api.call("GET", "/sets/sarybulak.csv").send().text().lines().toList();
    String line =
        lines.stream()
            .filter(one -> one.contains("," + document.id() + ","))
            .findFirst()
            .orElseThrow();
    List<String> names = List.of(lines.getFirst().split(","));
    List<String> cells = List.of(line.split(",", -1));
    assertEquals(names.size(), cells.size(), line);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), cells.get(i));
    }
    return row;
  }

  @Test
  void whoAsksForTheHeadAloneMakesNobodyPack() throws IOException {
    api.documents.publish(api.sarybulak.id(), "Су тарифі туралы");
    api.documents.vault.away = true;
    assertEquals(503, api.call("GET", "/sets/sarybulak.zip").send().status());

    Reply head = api.call("HEAD", "/sets/sarybulak.zip").send();

    assertEquals(200, head.status());
    assertEquals("application/zip", head.header("Content-Type"));
    assertEquals("attachment; filename=\"sarybulak.zip\"", head.header("Content-Disposition"));
    assertEquals(404, api.call("HEAD", "/sets/nobody.zip").send().status());
  }

  @Test
  void onlySoManySetsGoOutAtATime() throws IOException {
    Packing packing = new Packing();
    SetsResource sets =
        DocumentResources.sets(api.portal, api.documents, packing, ApiInMemory.BASE);
    Response answer = sets.zip("sarybulak", null);
    StreamingOutput set = (StreamingOutput) answer.getEntity();

    StreamingOutput busy =
        out -> {
          RequestRefused refused = assertThrows(RequestRefused.class, () -> set.write(out));
          assertEquals(503, refused.problem().status());
          assertEquals("60", refused.problem().headers().get("Retry-After"));
        };
    for (int turn = 0; turn < Packing.AT_ONCE; turn++) {
      busy = packing.inTurn(busy);
    }
    busy.write(OutputStream.nullOutputStream());

    ByteArrayOutputStream afterwards = new ByteArrayOutputStream();
    set.write(afterwards);
    assertTrue(afterwards.size() > 0);
  }

  @Test
  void whatIsPackedAlreadyIsNotPackedAgain() throws IOException {
    api.documents.publish(api.sarybulak.id(), "су ".repeat(60).strip());
    Reply zip = api.call("GET", "/sets/sarybulak.zip").send();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
      ZipEntry pdf = in.getNextEntry();
      long size = in.readAllBytes().length;
      in.closeEntry();
      assertTrue(pdf.getCompressedSize() >= size, pdf + " " + pdf.getCompressedSize());
      ZipEntry cards = in.getNextEntry();
      size = in.readAllBytes().length;
      in.closeEntry();
      assertEquals("cards.csv", cards.getName());
      assertTrue(cards.getCompressedSize() < size, cards.getCompressedSize() + " of " + size);
    }
  }

  private void unpack(Reply reply) throws IOException {
    assertEquals(200, reply.status());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reply.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
      }
    }
  }
}
