package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.Reading;

class FileAdviceTest {
  private static FileFacts file(FileFormat format, Reading reading) {
    FileHash hash = new FileHash("0".repeat(64));
    return new FileFacts(hash, format, 1, OptionalInt.empty(), reading, Set.of());
  }

  private static List<String> keys(FileFacts... files) {
    return FileAdvice.of(List.of(files)).stream().map(Issue::key).toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = FileFormat.class,
      names = {"PDF", "JPEG", "PNG"},
      mode = EnumSource.Mode.EXCLUDE)
  void anOfficeFileWithoutTextIsNotCalledAScan(FileFormat format) {
    FileFacts file = file(format, Reading.NO_TEXT);
    assertEquals(List.of("advice.file.nothing-seen"), keys(file));
    assertEquals("nothing-seen", file.toldReading());
    assertFalse(file.isPaper());
  }

  @Test
  void aPdfOrAPictureWithoutTextIsAScan() {
    for (FileFormat format : List.of(FileFormat.PDF, FileFormat.JPEG, FileFormat.PNG)) {
      assertEquals(List.of("advice.file.no-text"), keys(file(format, Reading.NO_TEXT)));
    }
  }

  @Test
  void whatElseKeepsAFileFromBeingReadIsSaidOfAnyFormatAlike() {
    assertEquals(
        List.of("advice.file.password", "advice.file.damaged"),
        keys(file(FileFormat.XLSX, Reading.PASSWORD), file(FileFormat.PDF, Reading.DAMAGED)));
    assertEquals(List.of(), keys(file(FileFormat.XLSX, Reading.READ)));
  }
}
