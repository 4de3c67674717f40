package org.unifiedportal.war.page;

import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.vault.FileStore;

/**
 * The catalogue of downloads: documents, and what was measured on their files.
 *
 * @param words what lists say of them, kept or not
 */
public record Papers(DocumentStore documents, FileStore files, PaperWords words) {
  /** The catalogue of an application that keeps no words. */
  public Papers(DocumentStore documents, FileStore files) {
    this(documents, files, PaperWords.forgetful());
  }
}
