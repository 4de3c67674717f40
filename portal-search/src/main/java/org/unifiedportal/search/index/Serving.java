package org.unifiedportal.search.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.journal.JournalEntry;

/**
 * The generation in use: one writer at a time, any number of readers, exchanged while both go on.
 * What is written to disk meanwhile keeps neither waiting: a slow disk must not make what is new
 * wait to be found.
 */
final class Serving implements AutoCloseable {
  private final Following following;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock keeping = new ReentrantLock();
  private volatile Generation generation;

  Serving(Following following, Generation first) {
    this.following = following;
    this.generation = first;
  }

  /** What is done with a searcher. */
  @FunctionalInterface
  interface Reading<T> {
    T by(IndexSearcher searcher) throws IOException;
  }

  /** A step that may fail on the disk. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  void apply(List<JournalEntry> entries) throws IOException {
    alone(() -> {
      reviveIfDead();
      following.follow(generation, entries);
    });
  }

  void skip(JournalEntry entry) throws IOException {
    alone(() -> {
      reviveIfDead();
      following.skip(generation, entry);
    });
  }

  /** Makes durable what was reached; a dead writer is opened anew first. */
  void keep() throws IOException {
    keeping.lock();
    try {
      alone(this::reviveIfDead);
      commit(generation);
    } finally {
      keeping.unlock();
    }
  }

  /** What was exchanged meanwhile needs no keeping any more. */
  private void commit(Generation kept) throws IOException {
    try {
      if (!kept.isCommitted()) {
        kept.commit();
      }
    } catch (AlreadyClosedException closed) {
      if (kept == generation) {
        throw closed;
      }
    }
  }

  /** Puts a full generation in place of the one in use, once it has caught up with it. */
  void exchange(Generation fresh, Step appoint) throws IOException {
    Generation old = generation;
    alone(() -> {
      following.catchUp(fresh);
      fresh.commit();
      appoint.run();
      generation = fresh;
    });
    IOUtils.closeWhileHandlingException(old);
  }

  <T> T read(Reading<T> reading) throws IOException {
    Generation read = generation;
    IndexSearcher searcher = acquire(read);
    while (searcher == null) {
      read = generation;
      searcher = acquire(read);
    }
    try {
      return reading.by(searcher);
    } finally {
      read.release(searcher);
    }
  }

  Generation generation() {
    return generation;
  }

  boolean isStanding() throws IOException {
    keeping.lock();
    try {
      return generation.isStanding();
    } finally {
      keeping.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    alone(generation::close);
  }

  /**
   * The writer died (full disk): its last commit is opened, and the journal brings what came after.
   */
  private void reviveIfDead() throws IOException {
    if (generation.isDead()) {
      Generation dead = generation;
      generation = dead.reopened();
      dead.closeReading();
      following.catchUp(generation);
    }
  }

  private void alone(Step step) throws IOException {
    writing.lock();
    try {
      step.run();
    } finally {
      writing.unlock();
    }
  }

  /** Null when the generation was exchanged between looking and taking. */
  private @Nullable IndexSearcher acquire(Generation read) throws IOException {
    try {
      return read.acquire();
    } catch (AlreadyClosedException exchanged) {
      if (read == generation) {
        throw exchanged;
      }
      return null;
    }
  }
}
