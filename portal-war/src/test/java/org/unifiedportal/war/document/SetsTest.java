package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.Judgement;
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

  private void unpack(Reply reply) throws IOException {
    assertEquals(200, reply.status());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reply.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
      }
    }
  }
}
