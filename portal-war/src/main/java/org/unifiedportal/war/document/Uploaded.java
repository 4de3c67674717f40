package org.unifiedportal.war.document;

import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;

/** A file that lies in the vault and was recognised, not yet part of any document. */
public record Uploaded(FileFacts facts, Declaration declared) {
  /** What it is by its content. */
  public FileFormat format() {
    return facts.format();
  }

  /** The file as one of this language. */
  public DocumentFile in(Language language) {
    return new DocumentFile(language, facts.format(), facts.hash(), declared.name());
  }
}
