package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.unifiedportal.core.refusal.Issues;

/**
 * Looks into the compound files of older office programs: the names of their streams tell the
 * format. A newer format under a password is packed so, too; there the file's name decides.
 */
final class OleInside {
  /** The directory stands near an end of the file. */
  private static final int LOOK = 4 << 20;

  private OleInside() {}

  static Optional<FileFormat> format(Arrival arrival, Declaration declared, Issues issues)
      throws IOException {
    issues.addIf(OleMacros.isIn(arrival), Recognition.POINTER, "issue.file-macros");
    String ends = ends(arrival);
    if (ends.contains(wide("EncryptedPackage"))) {
      return FileFormat.ofName(declared.name())
          .filter(named ->
              named == FileFormat.DOCX || named == FileFormat.XLSX || named == FileFormat.PPTX);
    }
    if (ends.contains(wide("WordDocument"))) {
      return Optional.of(FileFormat.DOC);
    }
    if (ends.contains(wide("Workbook")) || ends.contains(wide("Book"))) {
      return Optional.of(FileFormat.XLS);
    }
    return ends.contains(wide("PowerPoint Document"))
        ? Optional.of(FileFormat.PPT)
        : Optional.empty();
  }

  private static String ends(Arrival arrival) throws IOException {
    try (InputStream bytes = arrival.open()) {
      byte[] first = bytes.readNBytes(LOOK);
      bytes.skip(Math.max(0, arrival.size() - 2L * LOOK));
      byte[] last = bytes.readNBytes(LOOK);
      return new String(first, StandardCharsets.ISO_8859_1)
          + new String(last, StandardCharsets.ISO_8859_1);
    }
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
