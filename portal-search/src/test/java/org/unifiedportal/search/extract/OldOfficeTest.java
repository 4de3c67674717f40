package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;

/** The office files of 1997 to 2003, which old acts still lie in. */
class OldOfficeTest {
  private static final List<FileFormat> OLD =
      List.of(FileFormat.DOC, FileFormat.XLS, FileFormat.PPT);

  @TempDir Path folder;

  /** What is wrong with a file is told by its reason; the library's own words say nothing more. */
  @BeforeAll
  static void hush() {
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  @Test
  void wordsHeadingsAndTablesComeOutOfDoc() throws IOException {
    byte[] doc =
        new MadeDoc()
            .heading(1, "Ауыз су тарифі туралы")
            .paragraph("Әкімдік қаулы етеді: \u0013 HYPERLINK \"x\" \u0014тариф\u0015 бекітілсін.")
            .row("Аудан", "Теңге")
            .row("Сарыбұлақ", "98")
            .paragraph("Әкім")
            .bytes();
    FileText read = read(FileFormat.DOC, doc);
    assertEquals(Reading.READ, read.reading());
    assertEquals(
        "Ауыз су тарифі туралы\nӘкімдік қаулы етеді: тариф бекітілсін.\nАудан Теңге\n"
            + "Сарыбұлақ 98\nӘкім",
        read.text().replaceAll("\\s*\n\\s*", "\n"));
    String shown = read.inside().leaves().getFirst().body();
    assertTrue(shown.contains("heading") && shown.contains("table"), shown);
  }

  @Test
  void commandsOfATableOfContentsThatRunOverParagraphsAreLeftOut() throws IOException {
    byte[] doc =
        new MadeDoc()
            .paragraph(
                "\u0013 TOC \\o \"1-3\" \u0014Кіріспе \u0013 PAGEREF _Toc1 \\h \u00143\u0015")
            .paragraph("Тариф \u0013 PAGEREF _Toc2 \\h \u00145\u0015")
            .paragraph("\u0015Мәтін")
            .bytes();
    assertEquals(
        "Кіріспе 3\nТариф 5\nМәтін",
        read(FileFormat.DOC, doc).text().strip().replaceAll("\\s*\n\\s*", "\n"));
  }

  @Test
  void sheetsComeOutOfXlsAsTheirReaderSeesThem() throws IOException {
    FileText read = read(FileFormat.XLS, xls());
    assertEquals(Reading.READ, read.reading());
    assertEquals(OptionalInt.of(1), read.pages());
    assertEquals(Leaf.Kind.SHEET, read.inside().leaves().getFirst().kind());
    assertEquals("Бағыт", read.inside().leaves().getFirst().name());
    for (String said : new String[] {"Бағыт", "№ 5 автобус", "01.09.2026", "120.5", "✓", "07:30"}) {
      assertTrue(read.text().contains(said), read.text());
    }
  }

  @Test
  void slidesComeOutOfPpt() throws IOException {
    FileText read = read(FileFormat.PPT, ppt());
    assertEquals(Reading.READ, read.reading());
    assertEquals(OptionalInt.of(2), read.pages());
    assertTrue(read.text().contains("Жол жөндеу жоспары"), read.text());
    assertTrue(read.text().contains("Абай көшесі"), read.text());
  }

  @Test
  void aLockedSheetHasItsReason() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("құпия");
    byte[] locked;
    try {
      locked = xls();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertEquals(Reading.PASSWORD, read(FileFormat.XLS, locked).reading());
  }

  @Test
  void damagedFilesHaveTheirReasonAndNeverAnException() throws IOException {
    assertEquals(Reading.DAMAGED, read(FileFormat.DOC, MadeFiles.utf8("Ауыз су")).reading());
    Random random = new Random(7);
    for (byte[] whole : new byte[][] {xls(), ppt(), new MadeDoc().paragraph("Ауыз су").bytes()}) {
      byte[] cut = Arrays.copyOf(whole, whole.length / 3);
      assertEquals(Reading.DAMAGED, read(FileFormat.XLS, cut).reading());
      for (int turn = 0; turn < 12; turn++) {
        byte[] broken = whole.clone();
        for (int at = 0; at < 30; at++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        for (FileFormat format : OLD) {
          read(format, broken);
        }
      }
    }
  }

  private FileText read(FileFormat format, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    return new Extraction(ExtractLimits.DEFAULT).read(format, file);
  }

  private static byte[] xls() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Бағыт");
      CellStyle day = book.createCellStyle();
      day.setDataFormat((short) 14);
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("Бағыт");
      head.createCell(1).setCellValue("Күні");
      head.createCell(2).setCellValue("Баға");
      head.createCell(3).setCellValue("Жүреді");
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue("№ 5 автобус");
      row.createCell(1).setCellValue(LocalDate.of(2026, 9, 1));
      row.getCell(1).setCellStyle(day);
      row.createCell(2).setCellValue(120.5);
      row.createCell(3).setCellValue(true);
      CellStyle time = book.createCellStyle();
      time.setDataFormat((short) 20);
      row.createCell(4).setCellValue(0.3125);
      row.getCell(4).setCellStyle(time);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] ppt() throws IOException {
    try (HSLFSlideShow show = new HSLFSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSLFSlide first = show.createSlide();
      first.addTitle().setText("Жол жөндеу жоспары");
      HSLFTextBox words = new HSLFTextBox();
      words.setText("Абай көшесі\r2026 жыл");
      show.createSlide().addShape(words);
      show.write(out);
      return out.toByteArray();
    }
  }
}
