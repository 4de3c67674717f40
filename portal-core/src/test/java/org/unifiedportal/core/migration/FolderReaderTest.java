package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

class FolderReaderTest {
  private static final String NEWS = "kind: news\n";

  @TempDir Path directory;

  private final FolderReader reader = RealActs.reader();

  @Test
  void anOwnFolderBecomesAPublication() {
    ReadItem.Ready item =
        ready(
            """
            kind: problem
            agency: sarybulak
            slug: su-kubyry
            published: 2026-11-12T09:30
            sections: [work.reports]
            lead: {kk: Су бар., ru: Вода есть.}
            fields:
              cause: {kk: а, ru: б}
              plan: {kk: а, ru: б}
              responsible: {kk: а, ru: б}
              due: 2026-12-01
              state: open
              followUps:
              - {day: 2026-11-13, words: {kk: а, ru: б}}
            ceremonial: false
            """);
    assertEquals(PublicationKind.PROBLEM, item.kind());
    assertEquals(
        new ReadItem.Provenance(
            "item",
            Optional.of(Instant.parse("2026-11-12T04:30:00Z")),
            Optional.of(new Slug("su-kubyry")),
            "sarybulak"),
        item.provenance());
    assertEquals("Су бар.", item.content().texts().get(Language.KK).lead());
    assertEquals("Тақырып", item.content().texts().get(Language.KK).title());
    assertEquals(LocalDate.parse("2026-12-01"), item.content().fields().day("due").orElseThrow());
    assertEquals(1, item.content().fields().followUps("followUps").size());
    assertEquals(List.of(), item.remarks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: rumour | \"rumour\" is not a kind of publication",
        "kind: news\\ncolour: red | \"colour\" is not a field of meta.yaml",
        "kind: news\\nfields: {colour: red} | \"colour\" is not a field of this kind",
        "kind: vacancy | A vacancy needs the field \"unit\"",
        "kind: event\\nfields: {starts: soon, place: {kk: а}} | The field \"starts\" is not a moment",
        "kind: news\\nsections: [budget.secret] | \"budget.secret\" is not a required section",
        "kind: news\\npublished: yesterday | \"published\" is not a moment",
        "kind: news\\npublished: 2027-01-01 | It was published in the future",
        "kind: news\\nslug: Су | \"slug\" is not a slug",
        "kind: news\\nceremonial: perhaps | \"ceremonial\" must be true or false",
        "kind: news\\nlead: {de: Wasser} | \"lead\" has no words in a known language",
        "kind: [news | meta.yaml: not readable as YAML",
        "- news | meta.yaml: names and values are expected",
        "kind: news\\nkind: news | meta.yaml: not readable as YAML",
      })
  void wrongFactsAreRefusedInOneSentence(String meta, String reason) {
    List<String> reasons = refused(folder(meta.replace("\\n", "\n"), "# Тақырып\n\nМәтін."));
    assertTrue(reasons.stream().anyMatch(said -> said.contains(reason)), reasons.toString());
    reasons.forEach(said -> assertEquals(1, said.lines().count(), said));
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    assertEquals(4, refused(folder("kind: vacancy\ncolour: red\nslug: Су", "# Тақырып")).size());
  }

  @Test
  void aTextWithoutTitleAndAnEmptyTextAreRefused() {
    assertEquals(
        List.of("kk.md: there is no title: the first line must be \"# Title\"."),
        refused(folder(NEWS, "Мәтін.")));
    assertEquals(List.of("kk.md: the file is empty."), refused(folder(NEWS, " \n")));
    assertEquals(
        List.of("There is no text: kk.md, ru.md or en.md is needed."),
        refused(new PublicationFolder("item", Map.of("meta.yaml", NEWS))));
    assertEquals(
        List.of("There is no meta.yaml, or it is empty."),
        refused(new PublicationFolder("item", Map.of("kk.md", "# Тақырып"))));
  }

  @Test
  void aMissingLanguageIsRemarked() {
    ReadItem.Ready item =
        assertInstanceOf(ReadItem.Ready.class, reader.read(folder(NEWS, "# Тақырып\n\nМәтін.")));
    assertEquals(Remark.Kind.LANGUAGE_MISSING, item.remarks().getFirst().kind());
  }

  @Test
  void aFirstHeadingThatIsNotTheTitleStays() {
    ReadItem.Ready item = ready("kind: news\ntitle: {kk: Басқа}");
    assertEquals("Басқа", item.content().texts().get(Language.KK).title());
    assertEquals(Remark.Kind.TITLE_DIFFERS, item.remarks().getFirst().kind());
    assertTrue(item.content().texts().get(Language.KK).body().toString().contains("Тақырып"));
  }

  @Test
  void hostileFoldersAreRefusedAndTheOthersGoOn() throws IOException {
    write("a-good", NEWS, "# Тақырып\n\nМәтін.".getBytes(Charset.forName("UTF-8")));
    write("b-bytes", NEWS, "# Тақырып".getBytes(Charset.forName("windows-1251")));
    write("c-huge", NEWS, new byte[5_000_001]);
    write("d-control", NEWS, "# T\u0000".getBytes(Charset.forName("UTF-8")));
    write("e-link", NEWS, null);
    Files.createSymbolicLink(directory.resolve("e-link/kk.md"), Path.of("/etc/hostname"));
    Files.createSymbolicLink(directory.resolve("f-away"), Path.of("/etc"));
    Files.createDirectories(directory.resolve("g-folder/kk.md"));
    Files.writeString(directory.resolve("g-folder/meta.yaml"), NEWS);
    Files.createDirectory(directory.resolve("h-empty"));
    Files.createDirectory(directory.resolve(".git"));
    Files.writeString(directory.resolve("README.md"), "not an item");

    List<ReadItem> items = reader.readAll(directory).toList();
    assertEquals(
        List.of(
            "a-good", "b-bytes", "c-huge", "d-control", "e-link", "f-away", "g-folder", "h-empty"),
        items.stream().map(ReadItem::name).toList());
    assertInstanceOf(ReadItem.Ready.class, items.getFirst());
    items.stream()
        .skip(1)
        .forEach(item -> assertInstanceOf(ReadItem.Refused.class, item, item.toString()));
  }

  @Test
  void ofTwoFoldersWithOneOriginTheSecondIsRefused() throws IOException {
    byte[] text = "# Тақырып\n\nМәтін.".getBytes(Charset.forName("UTF-8"));
    write("a", NEWS + "origin: old/1\n", text);
    write("b", NEWS + "origin: old/1\n", text);
    List<ReadItem> items = reader.readAll(directory).toList();
    assertInstanceOf(ReadItem.Ready.class, items.get(0));
    assertInstanceOf(ReadItem.Refused.class, items.get(1));
  }

  @Test
  void lineEndsAndByteOrderMarksOfOtherSystemsArePlain() throws IOException {
    write("a", NEWS, "\ufeff# Тақырып\r\n\r\nМәтін.\r\n".getBytes(Charset.forName("UTF-8")));
    ReadItem.Ready item =
        assertInstanceOf(ReadItem.Ready.class, reader.read(directory.resolve("a")));
    assertEquals("Тақырып", item.content().texts().get(Language.KK).title());
  }

  private void write(String name, String meta, byte[] kk) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(name));
    Files.writeString(folder.resolve("meta.yaml"), meta);
    if (kk != null) {
      Files.write(folder.resolve("kk.md"), kk);
    }
  }

  private ReadItem.Ready ready(String meta) {
    Map<String, String> files =
        Map.of("meta.yaml", meta, "kk.md", "# Тақырып\n\nМәтін.", "ru.md", "# Заголовок\n\nТекст.");
    ReadItem item = reader.read(new PublicationFolder("item", files));
    return assertInstanceOf(ReadItem.Ready.class, item, item.toString());
  }

  private static PublicationFolder folder(String meta, String kk) {
    return new PublicationFolder("item", Map.of("meta.yaml", meta, "kk.md", kk));
  }

  private List<String> refused(PublicationFolder folder) {
    return assertInstanceOf(ReadItem.Refused.class, reader.read(folder)).reasons();
  }
}
