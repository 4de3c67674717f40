package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hpsf.WritingNotSupportedException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.MadeFiles;

/** How many pages a text has is its maker's word, and a program may have left another text's. */
class SaidPagesTest {
  private static final String WORDS = "Сарыбұлақ ауданының жолдары. ".repeat(100);
  private static final int LETTERS = (int) WORDS.chars().filter(one -> one != ' ').count();

  @TempDir Path folder;

  private OptionalInt docx(String said) throws IOException {
    return new OfficeXml(folder)
        .docx(
            OfficeXml.p("", WORDS),
            Map.of("docProps/app.xml", "<Properties>" + said + "</Properties>"))
        .pages();
  }

  private OptionalInt odt(String said) throws IOException {
    String meta = "<o " + OfficeXml.ODF + " xmlns:meta=\"m\"><meta:document-statistic %s/></o>";
    byte[] file =
        MadeFiles.zip(
            Map.of(
                "content.xml",
                MadeFiles.utf8("<o " + OfficeXml.ODF + "><text:p>" + WORDS + "</text:p></o>"),
                "meta.xml",
                MadeFiles.utf8(meta.formatted(said))));
    return new OfficeXml(folder).read(FileFormat.ODT, file).pages();
  }

  private OptionalInt doc(int pages, int letters) throws IOException {
    byte[] bare = new MadeDoc().paragraph(WORDS).bytes();
    try (POIFSFileSystem pack = new POIFSFileSystem(new ByteArrayInputStream(bare));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SummaryInformation said = PropertySetFactory.newSummaryInformation();
      said.setPageCount(pages);
      said.setCharCount(letters);
      said.write(pack.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME);
      pack.writeFilesystem(out);
      return new OfficeXml(folder).read(FileFormat.DOC, out.toByteArray()).pages();
    } catch (WritingNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void theMakersCountOfThisTextIsBelieved() throws IOException {
    String own = "<Characters>" + LETTERS + "</Characters>";
    assertEquals(OptionalInt.of(3), docx("<Pages>3</Pages>" + own));
    assertEquals(OptionalInt.of(3), docx("<Pages>3</Pages>"), "nothing speaks against it");
    assertEquals(OptionalInt.of(2), doc(2, LETTERS));
    assertEquals(
        OptionalInt.of(2),
        odt("meta:page-count=\"2\" meta:character-count=\"" + WORDS.length() + "\""));
  }

  @Test
  void theCountOfAnotherTextIsNot() throws IOException {
    assertEquals(OptionalInt.empty(), docx("<Pages>1</Pages><Characters>475</Characters>"));
    assertEquals(OptionalInt.empty(), docx("<Pages>9</Pages><Characters>40000</Characters>"));
    assertEquals(OptionalInt.empty(), docx("<Pages>0</Pages>"));
    assertEquals(OptionalInt.empty(), doc(1, 12));
    assertEquals(OptionalInt.empty(), odt("meta:page-count=\"1\" meta:character-count=\"12\""));
  }

  @Test
  void moreThanAnyPageHoldsIsNotOnePage() {
    assertEquals(OptionalInt.of(1), new SaidPages(1, 0).of("ә".repeat(6_000)));
    assertEquals(OptionalInt.empty(), new SaidPages(1, 20_000).of("ә".repeat(20_000)));
    assertEquals(OptionalInt.of(3), new SaidPages(3, 20_000).of("ә ".repeat(20_000)));
  }

  @Test
  void noRealTextTellsPagesThatItHasNot() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (SharedFiles.Row row : SharedFiles.all()) {
      if (row.name().matches(".*\\.(docx|odt)")) {
        FileFormat format = FileFormat.ofName(row.name()).orElseThrow();
        FileText read = new Extraction(ExtractLimits.DEFAULT).read(format, row.file());
        int off = Math.abs(read.pages().orElse(row.pages().orElseThrow()) - row.pages().getAsInt());
        if (off > 1) {
          wrong.add(row.name() + " " + read.pages());
        }
        if (row.name().startsWith("2025-common-water") && read.pages().isPresent()) {
          wrong.add(row.name() + " has the count of a pattern");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
