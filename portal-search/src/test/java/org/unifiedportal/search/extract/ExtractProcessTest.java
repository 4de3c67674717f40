package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.document.FileReader;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;

class ExtractProcessTest {
  private static final int HUP = 1;
  private static final int INT = 2;
  private static final int KILL = 9;
  private static final int TERM = 15;

  @TempDir Path folder;
  private ExtractProcess process;

  @BeforeEach
  void open() {
    process = new ExtractProcess(folder, ExtractLimits.DEFAULT);
  }

  @AfterEach
  void close() {
    process.close();
  }

  @Test
  void wordsComeOutOfEveryPlainFormat() throws IOException {
    assertEquals("Сәлем, әлем", text(FileFormat.TXT, MadeFiles.utf8("\ufeffСәлем, әлем")));
    assertEquals(
        "Аудан 500,0",
        text(FileFormat.CSV, "Аудан;500,0\r\n".getBytes(Charset.forName("windows-1251"))));
    assertEquals(
        "Тариф\n98 теңге",
        text(
            FileFormat.HTML,
            MadeFiles.utf8("<h1>Тариф</h1><p>98 теңге<script>alert('x')</script>")));
    assertEquals("Ауыз су", text(FileFormat.ODT, odt("Ауыз су")));
    assertEquals("Ауыз су", text(FileFormat.DOCX, docx("Ауыз су")));
  }

  @Test
  void lettersOfRtfAreReadByCodePageAndAsUnicode() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}"
            + "\\uc1 \\'d1\\'f3 \\u1179?\\u1201?\\u1073?\\u1099?\\u1088?\\u1099?\\par second}";
    assertEquals("Су құбыры\nsecond", text(FileFormat.RTF, MadeFiles.utf8(rtf)));
  }

  @Test
  void whatCantBeReadHasItsReason() throws IOException {
    assertEquals(Reading.DAMAGED, read(FileFormat.PDF, MadeFiles.pdf("жарты")).reading());
    assertEquals(Reading.NO_TEXT, read(FileFormat.TXT, MadeFiles.utf8(" \n\t")).reading());
    assertEquals(Reading.DAMAGED, read(FileFormat.DOC, new byte[9]).reading());
    assertEquals(Reading.PASSWORD, read(FileFormat.DOCX, new byte[9]).reading());
    assertEquals(
        Reading.DAMAGED,
        read(
                FileFormat.DOCX,
                MadeFiles.zip(Map.of("word/document.xml", MadeFiles.utf8("<w:p><unclosed"))))
            .reading());
  }

  @Test
  void anEntityThatWantsAFileOfTheMachineGetsNothing() throws IOException {
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"w\"><w:p><w:t>&e;</w:t></w:p></w:document>";
    FileText read =
        read(FileFormat.DOCX, MadeFiles.zip(Map.of("word/document.xml", MadeFiles.utf8(xml))));
    assertTrue(!read.text().contains("root"), read.text());
  }

  @Test
  void theProcessBeginsAnewAfterItsDeathAndLeavesNoFile() throws Exception {
    text(FileFormat.TXT, MadeFiles.utf8("бірінші"));
    Process first = process.child();
    first.destroyForcibly().waitFor();

    assertEquals("екінші", text(FileFormat.TXT, MadeFiles.utf8("екінші")));
    assertNotEquals(first, process.child());
  }

  @Test
  void aProcessThatDoesNotStartLeavesTheFileWaiting() throws IOException {
    byte[] file = MadeFiles.utf8("мәтін");
    for (ExtractProcess broken :
        List.of(
            new ExtractProcess(folder, ExtractLimits.DEFAULT, folder.resolve("no-such-java")),
            new ExtractProcess(folder, new ExtractLimits(20, 500_000_000, 5, 1000)))) {
      try (broken) {
        IOException said =
            assertThrows(
                IOException.class,
                () -> broken.read(FileFormat.TXT, new ByteArrayInputStream(file)));
        assertTrue(said.getMessage().length() > 10, said.getMessage());
      }
    }
  }

  @Test
  void filesThatTakeTooLongAreGivenUpAndLeaveNothingBehind() throws IOException {
    byte[] file = MadeFiles.utf8("мәтін");
    try (ExtractProcess hurried = new ExtractProcess(folder, new ExtractLimits(0, 64, 5, 1000))) {
      for (int turn = 0; turn < 2; turn++) {
        assertEquals(
            Reading.TOO_MUCH,
            hurried.read(FileFormat.TXT, new ByteArrayInputStream(file)).reading());
      }
    }
    assertEquals("мәтін", text(FileFormat.TXT, file));
    assertEquals(List.of(), left());
  }

  @Test
  void whatAKilledPortalLeftIsSweptBeforeTheNextBegins() throws IOException {
    Files.write(folder.resolve("reading-17"), new byte[100]);
    Files.write(folder.resolve("reading-4711"), new byte[100]);
    Files.write(folder.resolve("fonts"), new byte[100]);

    text(FileFormat.TXT, MadeFiles.utf8("мәтін"));

    assertEquals(List.of(), left());
    assertTrue(Files.exists(folder.resolve("fonts")));
  }

  @Test
  void aFolderThatSomebodyTidiedAwayIsMadeAnew(@TempDir Path home) throws IOException {
    Path reading = home.resolve("reading");
    byte[] file = MadeFiles.utf8("мәтін");
    try (ExtractProcess tidied = new ExtractProcess(reading, ExtractLimits.DEFAULT)) {
      for (int turn = 0; turn < 2; turn++) {
        assertEquals("мәтін", tidied.read(FileFormat.TXT, new ByteArrayInputStream(file)).text());
        try (Stream<Path> all = Files.list(reading)) {
          for (Path one : all.toList()) {
            Files.delete(one);
          }
        }
        Files.delete(reading);
      }
    }
  }

  private List<String> left() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("reading-"))
          .toList();
    }
  }

  @Test
  void aStoreThatBreaksOffIsNotTheFaultOfTheFileOrItsReader() throws IOException {
    text(FileFormat.TXT, MadeFiles.utf8("бірінші"));
    Process reader = process.child();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the store is away");
          }
        };
    IOException said = assertThrows(IOException.class, () -> process.read(FileFormat.TXT, broken));
    assertEquals("the store is away", said.getMessage());

    assertEquals("екінші", text(FileFormat.TXT, MadeFiles.utf8("екінші")));
    assertEquals(reader, process.child());
    assertEquals(List.of(), left());
  }

  @Test
  void aReaderThatHasNoMemoryLeftDiesAndTheNextFileIsRead() throws IOException {
    byte[] large = new byte[40 << 20];
    try (ExtractProcess small = new ExtractProcess(folder, new ExtractLimits(60, 16, 5, 1000))) {
      assertThrows(
          FileReader.Died.class, () -> small.read(FileFormat.RTF, new ByteArrayInputStream(large)));
      byte[] file = MadeFiles.utf8("мәтін");
      assertEquals(
          Reading.READ, small.read(FileFormat.TXT, new ByteArrayInputStream(file)).reading());
    }
  }

  @Test
  void aReaderThatIsEndedFromOutsideSaysNothingOfTheFile() throws IOException {
    for (int signal : List.of(HUP, INT, TERM)) {
      assertEquals(IOException.class, failure(signal).getClass(), "signal " + signal);
    }
    assertEquals(FileReader.Died.class, failure(KILL).getClass());
  }

  /**
   * What is said when the reader gets this signal after it was asked. Under {@code nohup} and the
   * like it passes by; then the reader ends with what Java ends with on it.
   */
  private IOException failure(int signal) throws IOException {
    String ended = "kill -%d $$%nexit %d".formatted(signal, 128 + signal);
    try (ExtractProcess signalled = reader(ended)) {
      return assertThrows(
          IOException.class, () -> signalled.read(FileFormat.TXT, InputStream.nullInputStream()));
    }
  }

  /** A reader that does only this once it is asked. */
  private ExtractProcess reader(String does) throws IOException {
    Path program = folder.resolve("program");
    Files.writeString(program, "#!/bin/sh\nprintf R\nhead -c 1 >asked\n" + does + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new ExtractProcess(folder, ExtractLimits.DEFAULT, program);
  }

  @Test
  void whoeverClosesItDoesNotWaitAndTheFileIsNotJudged() throws Exception {
    ExtractProcess endless = reader("exec sleep 600");
    CompletableFuture<FileText> read =
        CompletableFuture.supplyAsync(() -> {
          try {
            return endless.read(FileFormat.TXT, InputStream.nullInputStream());
          } catch (IOException said) {
            throw new UncheckedIOException(said);
          }
        });
    while (!read.isDone() && !isAsked()) {
      Thread.sleep(10);
    }
    endless.close();

    ExecutionException said = assertThrows(ExecutionException.class, read::get);
    assertEquals(IOException.class, said.getCause().getCause().getClass());
    assertThrows(
        IOException.class, () -> endless.read(FileFormat.TXT, InputStream.nullInputStream()));
  }

  private boolean isAsked() throws IOException {
    Path asked = folder.resolve("asked");
    return Files.exists(asked) && Files.size(asked) > 0;
  }

  @Test
  void theFirstPageSuggestsNumberDateTitleLanguageAndKind() {
    assertEquals(
        "{\"title\":\"Су тарифтерін бекіту туралы\",\"number\":\"118/Қ\",\"date\":\"2026-11-12\","
            + "\"language\":\"kk\",\"kind\":\"resolution\","
            + "\"issuer\":\"Сарыбұлақ ауданы әкімдігі\"}",
        FirstPage.hints(
            "Microsoft Word - qauly.doc",
            "Сарыбұлақ ауданы әкімдігінің 2026 жылғы 12 қарашадағы № 118/Қ қаулысы\n"
                + "Су тарифтерін бекіту туралы\n1. …"));
    assertEquals(
        "{\"title\":\"Об утверждении тарифов на воду\",\"number\":\"45-н\",\"date\":\"2025-03-01\","
            + "\"language\":\"ru\",\"kind\":\"order\"}",
        FirstPage.hints(
            "", "Приказ от 1 марта 2025 года № 45-н\nОб утверждении тарифов на воду\n"));
    assertEquals("{}", FirstPage.hints("untitled", "31.02.2026 мәтін"));
  }

  @Test
  void realFilesOfAnOfficeAreReadOrHaveTheirReason() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (SharedFiles.Row row : SharedFiles.all()) {
      FileText read = read(format(row), Files.readAllBytes(row.file()));
      Reading expected = expected(row.name());
      boolean found = folded(read.text()).contains(folded(row.phrase()));
      boolean text =
          expected == Reading.READ && !row.name().startsWith("2014-irrigation-subsidies.kk");
      if (read.reading() != expected || text && !found) {
        wrong.add(row.name() + ": " + read.reading() + ", phrase found: " + found);
      }
      boolean counted = row.name().endsWith(".pdf") && expected != Reading.DAMAGED;
      if (counted && expected == Reading.READ && format(row) == FileFormat.PDF) {
        assertEquals(row.pages(), read.pages(), row.name());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static FileFormat format(SharedFiles.Row row) {
    return row.name().contains("really-docx")
        ? FileFormat.DOCX
        : FileFormat.ofName(row.name()).orElseThrow();
  }

  private static Reading expected(String name) {
    if (name.endsWith(".jpg")) {
      return Reading.NOT_READ;
    }
    if (name.contains(".scan.")) {
      return Reading.NO_TEXT;
    }
    if (name.contains(".password.")) {
      return Reading.PASSWORD;
    }
    return name.contains(".damaged.") ? Reading.DAMAGED : Reading.READ;
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private String text(FileFormat format, byte[] bytes) throws IOException {
    FileText read = read(format, bytes);
    assertEquals(Reading.READ, read.reading());
    return read.text();
  }

  private FileText read(FileFormat format, byte[] bytes) throws IOException {
    return process.read(format, new ByteArrayInputStream(bytes));
  }

  private static byte[] docx(String words) {
    String xml =
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"
            + words
            + "</w:t></w:r></w:p></w:body></w:document>";
    return MadeFiles.zip(Map.of("word/document.xml", MadeFiles.utf8(xml)));
  }

  private static byte[] odt(String words) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", MadeFiles.utf8("application/vnd.oasis.opendocument.text"));
    entries.put(
        "content.xml",
        MadeFiles.utf8(
            "<o xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>"
                + words
                + "</text:p></o>"));
    return MadeFiles.zip(entries);
  }
}
