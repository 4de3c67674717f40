package org.unifiedportal.core.document;

import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;

/**
 * A file of an edition; an edition has one of a language and format.
 *
 * @param name as its sender called it, shown to officers only
 */
public record DocumentFile(Language language, FileFormat format, FileHash hash, String name) {
  /** Whether it stands in the same place as the other one. */
  public boolean isTwinOf(DocumentFile other) {
    return language == other.language && format == other.format;
  }
}
