package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.text.PersonalNumber;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.MadeFiles;

/** The office of a file learns that it names persons by their numbers, in whatever format. */
class NumbersOfPersonsTest {
  /** Of nobody: the days of birth are made up, the control figures are right. */
  private static final String LIST =
      "Ахметова;850101300005\nИванов;990215400004\nЗауыт;951340000123\n";

  @TempDir Path folder;

  private FileText read(FileFormat format, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    return new Extraction(ExtractLimits.DEFAULT).read(format, file);
  }

  private static void told(int numbers, FileText read) {
    assertEquals(numbers, PersonalNumber.identities(read.text()), read.text());
    assertEquals(numbers == 0 ? Set.of() : Set.of(Flaw.PERSONAL_NUMBERS), read.inside().flaws());
  }

  @Test
  void aTableATextAndAWorkbookTellOfThem() throws IOException {
    told(2, read(FileFormat.CSV, MadeFiles.utf8("Аты;Нөмірі\n" + LIST)));
    String words = "<w:p><w:r><w:t>" + LIST + "</w:t></w:r></w:p>";
    told(2, new OfficeXml(folder).docx(words, Map.of()));
    String cell = "<row r=\"1\"><c r=\"A1\"><v>850101300005</v></c><c r=\"B1\"><v>7</v></c></row>";
    told(1, new OfficeXml(folder).xlsx(cell, Map.of()));
  }

  @Test
  void noRealFileOfAnOfficeIsSaidToNameAnybody() {
    Extraction extraction = new Extraction(ExtractLimits.DEFAULT);
    List<String> naming =
        SharedFiles.all().stream()
            .filter(row -> !row.name().endsWith(".jpg"))
            .filter(row -> {
              FileFormat format = FileFormat.ofName(row.name()).orElseThrow();
              return extraction
                  .read(format, row.file())
                  .inside()
                  .flaws()
                  .contains(Flaw.PERSONAL_NUMBERS);
            })
            .map(SharedFiles.Row::name)
            .toList();
    assertEquals(List.of(), naming);
  }

  @Test
  void numbersOfOrganisationsAndAlikeAreNone() throws IOException {
    told(0, read(FileFormat.CSV, MadeFiles.utf8("Аты;БСН\nЗауыт;951340000123\n")));
    told(0, read(FileFormat.TXT, MadeFiles.utf8("Шот KZ850101300005, 850 101 300 005 теңге")));
  }
}
