package org.unifiedportal.core.vault;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps what is known of the vault's files. Writing methods need a transaction around them. */
public interface FileStore {
  /**
   * Adds a file, waiting for its verdict; one that is known stays as it is, and nobody removes it
   * before the end of the transaction.
   */
  void add(FileFacts facts, Instant receivedAt);

  /** Lets nobody else add or remove the file before the end of the transaction. */
  void lock(FileHash hash);

  /**
   * The same with several, whoever asks in the same order: two commands never wait for each other's
   * files. A command that is about more than one begins with this.
   */
  default void lock(Collection<FileHash> hashes) {
    hashes.stream().distinct().sorted(Comparator.comparing(FileHash::value)).forEach(this::lock);
  }

  /** Removes a file that nothing holds, with what was read of it. */
  void remove(FileHash hash);

  /**
   * Files that came in before this moment, in the order of their hashes, at most {@code limit}.
   *
   * @param behind the hash of the last one before; empty at the beginning
   */
  List<FileHash> list(String behind, Instant receivedBefore, int limit);

  /** Finds a file. */
  Optional<KeptFile> find(FileHash hash);

  /**
   * The file whose verdict is due next: the oldest that was never tried, else the one whose last
   * try lies furthest back, if that was before this moment.
   */
  Optional<KeptFile> nextPending(Instant triedBefore);

  /** Notes that a file was tried without a verdict, if it is still there. */
  void noteTried(FileHash hash, Instant at);

  /** Since when the oldest file without a verdict has been waiting. */
  Optional<Instant> oldestPending();

  /** Notes a verdict, if the file is still there. */
  void judge(FileHash hash, Verdict verdict, String threat, Instant at);

  /**
   * Clean files whose text waits to be read, oldest first; those to be read again stand behind, for
   * nobody waits for them.
   */
  List<KeptFile> unread(int limit);

  /** Notes what reading gave in place of an earlier reading, if the file is still there. */
  void note(FileHash hash, FileText text);

  /** What the file says about itself, as {@link FileText#hints()}; empty when nothing is known. */
  String hints(FileHash hash);

  /** The text of a file, without its leaves and flaws; empty when there is none. */
  Optional<FileText> findText(FileHash hash);

  /** The leaves of a file's twin in order; none when there is nothing to show. */
  List<Leaf.Head> leaves(FileHash hash);

  /** One leaf by its place, from 1. */
  Optional<Leaf> leaf(FileHash hash, int place);

  /** The files of a database. */
  static FileStore in(Database database) {
    return new JpaFileStore(database);
  }
}
