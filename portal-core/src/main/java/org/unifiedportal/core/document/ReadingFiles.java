package org.unifiedportal.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Vault;

/**
 * Has the text of clean files read. The queue is the table of files itself: what was not finished
 * when the portal ended is begun again. While the reader can't run, all wait, and it is tried again
 * after a pause that grows. Used by one thread.
 */
public final class ReadingFiles {
  private static final Logger LOG = System.getLogger(ReadingFiles.class.getName());
  private static final int BATCH = 20;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Database database;
  private final DocumentStore documents;
  private final FileStore files;
  private final Vault vault;
  private final FileReader reader;
  private final Journal journal;
  private final PortalTime time;
  private final Set<FileHash> deaths = new HashSet<>();
  private volatile State state = new State.Running();

  /** Whether the reader runs. */
  public sealed interface State {
    /** It does, as far as is known. */
    record Running() implements State {}

    /** It doesn't; {@code why} is for the operator. */
    record Paused(Instant since, Instant until, String why) implements State {}
  }

  /** All stores share the database. */
  public ReadingFiles(
      Database database,
      DocumentStore documents,
      FileStore files,
      Vault vault,
      FileReader reader,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.documents = documents;
    this.files = files;
    this.vault = vault;
    this.reader = reader;
    this.journal = journal;
    this.time = time;
  }

  /** Whether the reader runs. */
  public State state() {
    return state;
  }

  /** Since when the oldest clean file has been waiting for its text. */
  public Optional<Instant> waitingSince() {
    return files.unread(1).stream().map(KeptFile::receivedAt).findFirst();
  }

  /**
   * Reads what waits, oldest first; returns how many files got their text, or the reason why not.
   */
  public int run() {
    int read = 0;
    if (isPaused()) {
      return read;
    }
    for (KeptFile file : files.unread(BATCH)) {
      try {
        settle(file.facts(), text(file.facts()));
      } catch (IOException stopped) {
        pause(stopped);
        return read;
      }
      state = new State.Running();
      read++;
    }
    return read;
  }

  private boolean isPaused() {
    return state instanceof State.Paused paused && time.now().isBefore(paused.until());
  }

  private void pause(IOException stopped) {
    Instant now = time.now();
    Instant since = state instanceof State.Paused paused ? paused.since() : now;
    Duration longer = Duration.between(since, now).plus(FIRST_PAUSE);
    Duration pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    state = new State.Paused(since, now.plus(pause), String.valueOf(stopped.getMessage()));
    LOG.log(
        Level.WARNING,
        "texts of files wait, the next try is in {0} s: {1}",
        pause.toSeconds(),
        stopped.getMessage());
  }

  /** A file that is no more can't be opened as what it is; the others must not wait for it. */
  private FileText text(FileFacts facts) throws IOException {
    Optional<InputStream> kept = vault.open(facts.hash(), 0);
    if (kept.isEmpty()) {
      LOG.log(Level.ERROR, "the vault has lost {0}", facts.hash());
      return FileText.without(Reading.DAMAGED);
    }
    try (InputStream bytes = kept.get()) {
      return reader.read(facts.format(), bytes);
    } catch (FileReader.Died died) {
      return afterDeath(facts.hash(), died);
    }
  }

  /** Once, the machine may have had no memory left; whatever dies of a file twice dies of it. */
  private FileText afterDeath(FileHash hash, FileReader.Died died) throws FileReader.Died {
    if (deaths.add(hash)) {
      throw died;
    }
    return FileText.without(Reading.TOO_MUCH);
  }

  private void settle(FileFacts facts, FileText text) {
    deaths.remove(facts.hash());
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
