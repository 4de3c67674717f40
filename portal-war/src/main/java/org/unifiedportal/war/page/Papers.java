package org.unifiedportal.war.page;

import java.util.List;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.text.Language;
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

  /** What a sort of paper is called. */
  public static String called(DocumentKind kind, Language language) {
    return Words.in(language).say("paper." + kind.key());
  }

  /** The files of a document that can be had now. */
  public List<Downloads.Found.Ready> available(Document document) {
    return new Downloads(documents, files).available(document);
  }
}
