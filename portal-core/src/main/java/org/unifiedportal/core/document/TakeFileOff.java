package org.unifiedportal.core.document;

import java.util.Optional;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFormat;

/**
 * Asks to take a file off that stands beside others. On a live document this is a new edition, and
 * the earlier ones keep the file.
 *
 * @param note what changed for the citizen, where that needs words
 */
public record TakeFileOff(
    DocumentId document, long knownVersion, Place place, Optional<LocalText> note) {

  /** Where a file stands in its document. */
  public record Place(Language language, FileFormat format) {
    /** The place of a file. */
    public static Place of(DocumentFile file) {
      return new Place(file.language(), file.format());
    }

    /** The place of a language and format by their keys. */
    public static Optional<Place> find(String language, String format) {
      return Language.find(language)
          .flatMap(spoken -> FileFormat.find(format).map(kind -> new Place(spoken, kind)));
    }

    /** The file that stands there in an edition. */
    public Optional<DocumentFile> in(DocumentEdition edition) {
      return edition.find(Optional.of(language), Optional.of(format));
    }
  }
}
