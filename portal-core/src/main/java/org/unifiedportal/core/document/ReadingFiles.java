package org.unifiedportal.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Vault;

/**
 * Has the text of clean files read. The queue is the table of files itself: what was not finished
 * when the portal ended is begun again.
 */
public final class ReadingFiles {
  private static final int BATCH = 20;

  private final Database database;
  private final DocumentStore documents;
  private final FileStore files;
  private final Vault vault;
  private final FileReader reader;
  private final Journal journal;

  /** All stores share the database. */
  public ReadingFiles(
      Database database,
      DocumentStore documents,
      FileStore files,
      Vault vault,
      FileReader reader,
      Journal journal) {
    this.database = database;
    this.documents = documents;
    this.files = files;
    this.vault = vault;
    this.reader = reader;
    this.journal = journal;
  }

  /**
   * Reads what waits, oldest first; returns how many files got their text, or the reason why not.
   */
  public int run() throws IOException {
    int read = 0;
    for (KeptFile file : files.unread(BATCH)) {
      settle(file.facts(), text(file.facts()));
      read++;
    }
    return read;
  }

  private FileText text(FileFacts facts) throws IOException {
    try (InputStream bytes =
        vault
            .open(facts.hash(), 0)
            .orElseThrow(() -> new IOException("the vault has lost " + facts.hash()))) {
      return reader.read(facts.format(), bytes, facts.size());
    }
  }

  private void settle(FileFacts facts, FileText text) {
    database.transact(() -> {
      files.note(facts.hash(), text);
      List<Document> holding = documents.holding(facts.hash());
      holding.forEach(document ->
          journal.append(
              new FileRead(document.id(), document.agency(), facts.hash(), text.reading()),
              Actor.PORTAL));
    });
  }
}
