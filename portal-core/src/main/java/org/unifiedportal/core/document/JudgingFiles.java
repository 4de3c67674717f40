package org.unifiedportal.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.FilesAway;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Scanner;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.core.vault.Verdict;

/**
 * Has waiting files judged. While the scanner is silent, or the store of files away, all wait on; a
 * file on which it settles nothing waits behind the others and is tried again after a pause.
 */
public final class JudgingFiles {
  private static final Logger LOG = System.getLogger(JudgingFiles.class.getName());
  private static final int BATCH = 20;
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Database database;
  private final DocumentStore documents;
  private final FileStore files;
  private final Vault vault;
  private final Scanner scanner;
  private final Journal journal;
  private final PortalTime time;
  private final Set<FileHash> told = ConcurrentHashMap.newKeySet();
  private volatile boolean away;

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
    for (int looks = 0; looks < BATCH; looks++) {
      Optional<KeptFile> next = files.nextPending(time.now().minus(PAUSE));
      if (next.isEmpty()) {
        return judged;
      }
      FileHash hash = next.get().facts().hash();
      switch (judgement(hash)) {
        case Judgement.Clean clean -> judged += settle(hash, Verdict.CLEAN, "");
        case Judgement.Infected infected ->
            judged += settle(hash, Verdict.INFECTED, infected.threat());
        case Judgement.Undecided undecided -> putBack(hash, undecided.why());
        case Judgement.Silent silent -> {
          return judged;
        }
      }
    }
    return judged;
  }

  /** Since when the oldest file without a verdict has been waiting. */
  public Optional<Instant> waitingSince() {
    return files.oldestPending();
  }

  private void putBack(FileHash hash, String why) {
    database.transact(() -> files.noteTried(hash, time.now()));
    if (told.add(hash)) {
      LOG.log(Level.WARNING, "no verdict on the file {0}, it waits: {1}", hash, why);
    }
  }

  private Judgement judgement(FileHash hash) throws IOException {
    try {
      Judgement judgement = judged(hash);
      away = false;
      return judgement;
    } catch (FilesAway gone) {
      tell(gone);
      return new Judgement.Silent(gone.getMessage());
    }
  }

  private void tell(FilesAway gone) {
    if (!away) {
      away = true;
      LOG.log(Level.WARNING, "files wait for their verdict: {0}", gone.getMessage());
    }
  }

  private Judgement judged(FileHash hash) throws IOException {
    Optional<InputStream> bytes = vault.open(hash, 0);
    if (bytes.isEmpty()) {
      return new Judgement.Undecided("the vault has lost it");
    }
    try (InputStream open = bytes.get()) {
      return scanner.judge(open);
    }
  }

  private int settle(FileHash hash, Verdict verdict, String threat) {
    database.transact(() -> {
      files.judge(hash, verdict, threat, time.now());
      List<Document> holding = documents.holding(hash);
      holding.forEach(document ->
          journal.append(
              new FileJudged(document.id(), document.agency(), hash, verdict), Actor.PORTAL));
    });
    told.remove(hash);
    return 1;
  }
}
