package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Call;
import org.unifiedportal.war.publication.Reply;

class DownloadTest {
  private static final String WORDS = "Су тарифі туралы";
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final byte[] BYTES = MadeFiles.utf8(WORDS);

  private final ApiInMemory api = new ApiInMemory();
  private Document live;

  @BeforeEach
  void aDocumentIsLive() throws IOException {
    live = api.documents.publish(api.sarybulak.id(), WORDS);
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void aFileIsSavedUnderATidyNameAndNeverShownByTheBrowser() {
    Reply file = get("").send();
    assertEquals(200, file.status());
    assertArrayEquals(BYTES, file.bytes());
    assertEquals(
        "attachment; filename=\"118-viii-2026-11-12-su-tarifi-turaly-kk.pdf\"; "
            + "filename*=UTF-8''%D0%A1%D1%83%20%D1%82%D0%B0%D1%80%D0%B8%D1%84%D1%96%20"
            + "%D1%82%D1%83%D1%80%D0%B0%D0%BB%D1%8B%20%28kk%29.pdf",
        file.header("Content-Disposition"));
    assertEquals("nosniff", file.header("X-Content-Type-Options"));
    assertEquals("default-src 'none'; sandbox", file.header("Content-Security-Policy"));
    assertEquals("application/pdf", file.header("Content-Type"));
    assertEquals(Integer.toString(BYTES.length), file.header("Content-Length"));
  }

  @Test
  void searchEnginesKeepTheAddressOfTheNewestAndNotOfAnEdition() {
    assertEquals("", get("").send().header("X-Robots-Tag"));
    assertEquals("", get("/kk/pdf").send().header("X-Robots-Tag"));
    assertEquals("noindex", get("/v/1/kk/pdf").send().header("X-Robots-Tag"));
    assertEquals("noindex", get("/v/1").with("Range", "bytes=0-3").send().header("X-Robots-Tag"));
  }

  @Test
  void aFileIsNotSentToWhoHasIt() {
    String tag = get("").send().header("ETag");
    Reply unchanged = get("").with("If-None-Match", tag).send();
    assertEquals(304, unchanged.status());
    assertEquals(0, unchanged.bytes().length);
  }

  @Test
  void aBrokenDownloadGoesOnWhereItBroke() {
    Reply first = get("").with("Range", "bytes=0-9").send();
    assertEquals(206, first.status());
    assertEquals("bytes 0-9/" + BYTES.length, first.header("Content-Range"));
    Reply rest = get("").with("Range", "bytes=10-").with("If-Range", first.header("ETag")).send();
    assertEquals(206, rest.status());
    assertArrayEquals(Arrays.copyOfRange(BYTES, 10, BYTES.length), rest.bytes());
    assertEquals("3", get("").with("Range", "bytes=-3").send().header("Content-Length"));
  }

  @Test
  void aRangeOfAnotherFileSeveralAndNonsenseGiveTheWholeFile() {
    assertEquals(
        200, get("").with("Range", "bytes=10-").with("If-Range", "\"old\"").send().status());
    assertEquals(200, get("").with("Range", "bytes=0-1,4-5").send().status());
    assertEquals(200, get("").with("Range", "lines=1-2").send().status());
    assertEquals(200, get("").with("Range", "bytes=5-2").send().status());
    Reply beyond = get("").with("Range", "bytes=99999-").send();
    assertEquals(416, beyond.status());
    assertEquals("bytes */" + BYTES.length, beyond.header("Content-Range"));
  }

  @Test
  void whoAsksForTheHeadAloneMakesNobodyReadTheFile() {
    api.documents.vault.away = true;
    Reply head = api.call("HEAD", "/d/" + live.id()).with("Range", "bytes=0-9").send();
    assertEquals(200, head.status(), "a range is for GET alone");
    assertEquals("", head.header("Content-Range"));
    api.documents.vault.away = false;
    Reply whole = get("").send();
    for (String name : List.of("ETag", "Content-Type", "Content-Disposition", "Repr-Digest")) {
      assertEquals(whole.header(name), head.header(name), name);
    }
    assertEquals(
        304,
        api.call("HEAD", "/d/" + live.id())
            .with("If-None-Match", whole.header("ETag"))
            .send()
            .status());
  }

  @Test
  void aTextFileIsNeverZippedOnTheWay() {
    Reply file = get("").with("Accept-Encoding", "gzip").send();
    assertEquals("", file.header("Content-Encoding"));
    assertArrayEquals(BYTES, file.bytes());
  }

  @Test
  void eachEditionStandsAtItsOwnAddressForEver() throws IOException {
    Document replaced = api.documents.replace(live, Language.KK, "екінші");
    api.documents.replace(replaced, Language.RU, "второй");
    api.documents.judge();
    assertEquals("екінші", get("").send().text());
    assertEquals("второй", get("/ru").send().text());
    assertEquals(WORDS, get("/v/1").send().text());
    assertEquals("екінші", get("/v/2/kk/pdf").send().text());
    assertEquals(404, get("/v/2/ru").send().status());
    assertEquals(404, get("/v/9").send().status());
    assertEquals(404, get("/kk/docx").send().status());
    assertEquals(404, get("/nonsense").send().status());
    assertEquals(404, api.call("GET", "/d/1").send().status());
  }

  @Test
  void anEditionKeepsItsNameForEverWhileTheNewestIsNamedByTheCard() throws IOException {
    String before = get("/v/1").send().header("Content-Disposition");
    Document renamed = api.documents.describe(live, TestDocuments.act("Жылу тарифі"));
    api.documents.replace(renamed, Language.KK, "екінші");
    api.documents.judge();

    assertEquals(before, get("/v/1").send().header("Content-Disposition"));
    assertTrue(before.contains("su-tarifi-turaly-kk-v1.pdf"), before);
    String second = get("/v/2").send().header("Content-Disposition");
    assertTrue(second.contains("zhylu-tarifi-kk-v2.pdf"), second);
    String newest = get("").send().header("Content-Disposition");
    assertTrue(newest.contains("zhylu-tarifi-kk.pdf"), newest);
  }

  @Test
  void whileTheStoreOfFilesIsAwayTheAskerIsToldToComeBack() {
    api.documents.vault.away = true;
    Reply away = get("").send();
    assertEquals(503, away.status(), away.text());
    assertEquals("5", away.header("Retry-After"));
    assertTrue(away.header("Content-Type").startsWith("application/problem+json"));
    api.documents.vault.away = false;
    assertEquals(200, get("").send().status());
  }

  @Test
  void nothingIsGivenOutBeforeItIsClean() throws IOException {
    api.documents.says = new Judgement.Silent("away");
    Document waiting = api.documents.publish(api.documents.add(api.sarybulak.id(), "күтіп тұр"));
    api.documents.judge();
    Reply pending = api.call("GET", "/d/" + waiting.id()).send();
    assertEquals(503, pending.status());
    assertEquals("30", pending.header("Retry-After"));
    api.documents.says = new Judgement.Infected("Eicar");
    api.documents.judge();
    assertEquals(404, api.call("GET", "/d/" + waiting.id()).send().status());
  }

  @Test
  void aWithdrawnFileSaysWhyAndAnUnpublishedOneIsUnknown() throws IOException {
    LocalText reason = LocalText.of("Қате.", "Ошибка.");
    api.documents.withdraw(live, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    Reply gone = get("").send();
    assertEquals(410, gone.status());
    assertEquals("Қате.", gone.at("/reason/kk"));
    Document draft = api.documents.add(api.sarybulak.id(), "жоба");
    assertEquals(404, api.call("GET", "/d/" + draft.id()).send().status());
  }

  @Test
  void aReplacedDocumentLeadsOnFromAllItsPermanentAddressesAndInTheApi() throws IOException {
    Document next = api.documents.publish(api.sarybulak.id(), "жаңасы");
    LocalText reason = LocalText.of("Жаңасы бар.", "Есть новый.");
    api.documents.withdraw(
        live, new Tombstone(Tombstone.Cause.REPLACED, reason, Optional.of(next.id())));
    for (String address :
        List.of(
            "/d/" + live.id(), "/d/" + live.id() + "/v/1/kk", "/api/v1/documents/" + live.id())) {
      Reply gone = api.call("GET", address).send();
      assertEquals(410, gone.status(), address);
      assertEquals(next.id().toString(), gone.at("/replacedBy"), address);
      assertEquals(
          "</d/" + next.id() + ">; rel=\"successor-version\"", gone.header("Link"), address);
    }
    assertEquals(200, api.call("GET", "/d/" + next.id()).send().status());
  }

  @Test
  void aBrowserIsShownWhyADocumentIsGoneAndWhatStandsForItAtAllItsPermanentAddresses()
      throws IOException {
    Document next = api.documents.publish(api.sarybulak.id(), "жаңасы");
    LocalText reason = LocalText.of("Жаңасы бар.", "Есть новый.");
    api.documents.withdraw(
        live, new Tombstone(Tombstone.Cause.REPLACED, reason, Optional.of(next.id())));
    String path = next.live().orElseThrow().path().value();
    for (String rest : List.of("", "/v/1", "/v/1/kk/pdf")) {
      Reply ru = get(rest).with("Accept", BROWSER).with("Accept-Language", "ru-RU,ru").send();
      assertEquals(410, ru.status(), rest);
      assertEquals("ru", ru.header("Content-Language"));
      assertTrue(ru.text().contains("Есть новый."), ru.text());
      String link = "<a rel=\"successor-version\" href=\"/ru/" + path + "\">";
      assertTrue(ru.text().contains(link), ru.text());
      assertTrue(ru.header("Vary").contains("Accept, Accept-Language"), ru.header("Vary"));
      assertTrue(ru.header("Link").contains("successor-version"), ru.header("Link"));

      Reply kk = get(rest).with("Accept", BROWSER).send();
      assertTrue(kk.header("Content-Type").startsWith("text/html"), kk.header("Content-Type"));
      assertTrue(kk.text().contains("Жаңасы бар."), kk.text());

      Reply program = get(rest).send();
      assertEquals("application/problem+json", program.header("Content-Type"));
      assertTrue(program.header("Vary").contains("Accept, Accept-Language"));
    }
    Reply head = api.call("HEAD", "/d/" + live.id()).with("Accept", BROWSER).send();
    assertEquals(410, head.status());
  }

  private Call get(String rest) {
    return api.call("GET", "/d/" + live.id() + rest);
  }
}
