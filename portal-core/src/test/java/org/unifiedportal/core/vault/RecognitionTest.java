package org.unifiedportal.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

class RecognitionTest {
  @TempDir Path folder;

  @Test
  void everyFormatIsKnownByItsContent() throws IOException {
    assertEquals(FileFormat.PDF, format(MadeFiles.pdf("x"), "a.pdf", ""));
    assertEquals(FileFormat.DOCX, format(MadeFiles.docx("x"), "a.docx", ""));
    assertEquals(FileFormat.ODT, format(MadeFiles.odt("x"), "a.odt", ""));
    assertEquals(FileFormat.RTF, format(MadeFiles.utf8("{\\rtf1 x}"), "a.rtf", ""));
    assertEquals(FileFormat.CSV, format(MadeFiles.utf8("а;ә\n1;2\n"), "a.csv", "text/plain"));
    assertEquals(FileFormat.TXT, format(MadeFiles.utf8("Сәлем"), "a.txt", "text/plain"));
    assertEquals(
        FileFormat.HTML,
        format(MadeFiles.utf8("<!DOCTYPE html><html></html>"), "a.html", "text/html"));
    assertEquals(FileFormat.PNG, format(MadeFiles.picture("png", 3, 2), "a.png", "image/png"));
    assertEquals(FileFormat.JPEG, format(MadeFiles.picture("jpg", 3, 2), "a.jpeg", ""));
  }

  @Test
  void aTableInTheOldCyrillicAlphabetIsText() throws IOException {
    byte[] old =
        "Аудан;Көлемі\nПанфиловский;500,0\n"
            .replace("ө", "о")
            .getBytes(Charset.forName("windows-1251"));
    assertEquals(FileFormat.CSV, format(old, "суб.csv", "text/csv"));
  }

  @Test
  void anOfficeFileUnderAnotherOfficeNameIsTakenAsWhatItIs() throws IOException {
    Recognised really = recognise(MadeFiles.docx("x"), "really.pdf", "application/pdf");
    assertEquals(new Recognised(FileFormat.DOCX, Optional.of(FileFormat.PDF)), really);
  }

  @Test
  void whatABrowserCouldRunMustBeWhatItSays() {
    byte[] page = MadeFiles.utf8("<html><script>alert(1)</script></html>");
    assertEquals("issue.file-disguised", refusal(page, "qauly.docx", ""));
    assertEquals("issue.file-disguised", refusal(page, "qauly.html", "image/png"));
    assertEquals("issue.file-disguised", refusal(MadeFiles.pdf("x"), "a.html", ""));
    assertEquals("issue.file-unknown", refusal(MadeFiles.utf8("<svg onload=x>"), "a.svg", ""));
    assertEquals(
        "issue.file-unknown", refusal(MadeFiles.utf8("<?xml version='1.0'?>"), "a.txt", ""));
  }

  @Test
  void programsAndUnknownBytesAreRefusedWhateverTheirName() {
    assertEquals("issue.file-unknown", refusal(MadeFiles.utf8("MZ\u0090"), "a.pdf", ""));
    assertEquals("issue.file-unknown", refusal(MadeFiles.utf8("#!/bin/sh\n"), "a.txt", ""));
    assertEquals("issue.file-unknown", refusal(new byte[] {0, 1, 2, 3}, "a.txt", ""));
    assertEquals(
        "issue.file-unknown", refusal(MadeFiles.zip(Map.of("a", new byte[1])), "a.zip", ""));
    assertEquals("issue.file-empty", refusal(new byte[0], "a.pdf", ""));
  }

  @Test
  void macrosAndProgramsInsideAnOfficeFileAreRefused() {
    assertEquals("issue.file-macros", refusal(docxWith("word/vbaProject.bin", 10), "a.docx", ""));
    assertEquals(
        "issue.file-program", refusal(docxWith("word/embeddings/run.exe", 10), "a.docx", ""));
  }

  @Test
  void macrosInAnOldOfficeFileAreRefusedWhereverTheirStorageStands() throws IOException {
    for (String storage : List.of("Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR")) {
      byte[] doc = MadeFiles.doc(9 << 20, storage);
      assertEquals("issue.file-macros", refusal(doc, "a.doc", ""), storage);
    }
    assertEquals(FileFormat.DOC, format(MadeFiles.doc(1 << 10, "ObjectPool"), "a.doc", ""));
  }

  @Test
  void wordsAboutMacrosAreNoMacros() throws IOException {
    byte[] doc = MadeFiles.doc(1 << 10, "ObjectPool");
    byte[] words = "Macros and VBA in _VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(words, 0, doc, 1024, words.length);
    assertEquals(FileFormat.DOC, format(doc, "a.doc", ""));
  }

  @Test
  void sheetsOfMacrosAreRefused() {
    assertEquals(
        "issue.file-macros", refusal(docxWith("xl/macrosheets/sheet1.xml", 10), "a.xlsx", ""));
  }

  @Test
  void aPaddedPictureIsRefusedBeforeAnybodyReadsItWhole() {
    byte[] padded = Arrays.copyOf(MadeFiles.picture("jpg", 8, 6), (3 << 20) + 1);
    assertEquals("issue.file-picture-bytes", refusal(padded, "a.jpg", ""));
    assertEquals(20L << 20, FileLimits.DEFAULT.pictureBytes());
  }

  @Test
  void bombsAreRefusedBeforeAnybodyUnpacksThem() {
    assertEquals("issue.file-bomb", refusal(docxWith("word/media/a.xml", 3_000_000), "a.docx", ""));
    Map<String, byte[]> many = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      many.put("word/" + i, new byte[1]);
    }
    assertEquals("issue.file-bomb", refusal(MadeFiles.zip(many), "a.docx", ""));
    Map<String, byte[]> nested = new HashMap<>();
    for (int i = 0; i < 5; i++) {
      nested.put("word/" + i + ".zip", new byte[1]);
    }
    assertEquals("issue.file-bomb", refusal(MadeFiles.zip(nested), "a.docx", ""));
    assertEquals("issue.file-pixels", refusal(MadeFiles.picture("png", 200, 200), "a.png", ""));
  }

  @Test
  void anArchiveCutInHalfIsDamaged() {
    byte[] whole = MadeFiles.docx("x");
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertEquals("issue.file-damaged", refusal(half, "a.docx", ""));
    byte[] picture = MadeFiles.picture("png", 30, 20);
    assertEquals("issue.file-damaged", refusal(Arrays.copyOf(picture, 20), "a.png", ""));
  }

  @Test
  void aNameLosesItsFoldersAndItsMiddleButNotItsEnding() {
    assertEquals("b.pdf", new Declaration("../../etc/b.pdf", "").name());
    assertEquals("b.pdf", new Declaration("C:\\Құжаттар\\b.pdf", "").name());
    String longest = new Declaration("ә".repeat(300) + ".docx", "").name();
    assertEquals(Declaration.LONGEST_NAME, longest.length());
    assertEquals(Optional.of(FileFormat.DOCX), FileFormat.ofName(longest));
    assertEquals("су тарифі 2026", new Declaration("су_тарифі-2026.docx", "").words());
    assertEquals("су тарифі scan", new Declaration("су-тарифі.kk.scan.pdf", "").words());
    assertEquals("№ 1.2 шешім", new Declaration("№_1.2_шешім.ru.pdf", "").words());
  }

  private byte[] docxWith(String name, int size) {
    return MadeFiles.zip(
        Map.of(
            "[Content_Types].xml",
            new byte[1],
            "word/document.xml",
            new byte[1],
            name,
            new byte[size]));
  }

  private String refusal(byte[] bytes, String name, String type) {
    Refused refused = assertThrows(Refused.class, () -> recognise(bytes, name, type));
    Refusal.Invalid invalid = assertInstanceOf(Refusal.Invalid.class, refused.refusal());
    return invalid.issues().getFirst().key();
  }

  private FileFormat format(byte[] bytes, String name, String type) throws IOException {
    return recognise(bytes, name, type).format();
  }

  private Recognised recognise(byte[] bytes, String name, String type) throws IOException {
    FileLimits small = new FileLimits(1 << 20, 10, 100, 2_000_000, 3, 10_000, 3L << 20);
    try (Arrival arrival = Vault.in(folder).receive(new ByteArrayInputStream(bytes))) {
      return new Recognition(small).recognise(arrival, new Declaration(name, type));
    }
  }
}
