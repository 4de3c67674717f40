package org.unifiedportal.war.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;

/**
 * The address of a file as a page: that of its download, below the reader's language. So {@code
 * /d/<id>/v/1/kk/docx} is read at {@code /ru/d/<id>/v/1/kk/docx}.
 */
final class TwinAddress {
  private static final Pattern FORM =
      Pattern.compile("d/([0-9a-f-]{36})(?:/v/([1-9]\\d{0,5}))?(?:/(kk|ru|en)(?:/([a-z]{3,4}))?)?");

  private TwinAddress() {}

  /** Which file a path asks for; empty for every other path. */
  static Optional<Downloads.Wanted> read(String path) {
    Matcher parts = FORM.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<FileFormat> format = Optional.ofNullable(parts.group(4)).flatMap(FileFormat::find);
    return parts.group(4) != null && format.isEmpty()
        ? Optional.empty()
        : DocumentId.parse(parts.group(1))
            .map(id ->
                new Downloads.Wanted(
                    id,
                    Optional.ofNullable(parts.group(2)).map(Integer::valueOf),
                    Optional.ofNullable(parts.group(3)).map(Language::of),
                    format));
  }

  /** The path of the newest edition's file, below the language. */
  static String newest(DocumentId document, DocumentFile file) {
    return DocumentAddresses.newestPath(document, file).substring(1);
  }

  /** The path of the file of an edition, below the language. */
  static String edition(DocumentId document, int edition, DocumentFile file) {
    return DocumentAddresses.editionPath(document, edition, file).substring(1);
  }
}
