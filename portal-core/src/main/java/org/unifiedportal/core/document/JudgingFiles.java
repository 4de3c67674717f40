package org.unifiedportal.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Scanner;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.core.vault.Verdict;

/** Has waiting files judged; while the scanner is silent they wait on. */
public final class JudgingFiles {
  private static final int BATCH = 20;

  private final Database database;
  private final DocumentStore documents;
  private final FileStore files;
  private final Vault vault;
  private final Scanner scanner;
  private final Journal journal;
  private final PortalTime time;

  /** All stores share the database. */
  public JudgingFiles(
      Database database,
      DocumentStore documents,
      FileStore files,
      Vault vault,
      Scanner scanner,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.documents = documents;
    this.files = files;
    this.vault = vault;
    this.scanner = scanner;
    this.journal = journal;
    this.time = time;
  }

  /** Judges what waits, oldest first; returns how many got their verdict. */
  public int run() throws IOException {
    int judged = 0;
    for (KeptFile file : files.pending(BATCH)) {
      FileHash hash = file.facts().hash();
      switch (judgement(hash)) {
        case Judgement.Clean clean -> {
          settle(hash, Verdict.CLEAN, "");
          judged++;
        }
        case Judgement.Infected infected -> {
          settle(hash, Verdict.INFECTED, infected.threat());
          judged++;
        }
        case Judgement.Silent silent -> {
          return judged;
        }
      }
    }
    return judged;
  }

  private Judgement judgement(FileHash hash) throws IOException {
    Optional<InputStream> bytes = vault.open(hash, 0);
    if (bytes.isEmpty()) {
      return new Judgement.Silent("the vault has lost " + hash);
    }
    try (InputStream open = bytes.get()) {
      return scanner.judge(open);
    }
  }

  private void settle(FileHash hash, Verdict verdict, String threat) {
    database.transact(() -> {
      files.judge(hash, verdict, threat, time.now());
      List<Document> holding = documents.holding(hash);
      holding.forEach(document ->
          journal.append(
              new FileJudged(document.id(), document.agency(), hash, verdict), Actor.PORTAL));
    });
  }
}
