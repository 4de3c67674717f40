package org.unifiedportal.core.picture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Vault;

/**
 * Has the sizes of clean pictures made. The queue is the table of cuts: what was not finished when
 * the portal ended is begun again. One that can't be made now lets the next ones pass.
 */
public final class DrawingPictures {
  private static final Logger LOG = System.getLogger(DrawingPictures.class.getName());
  private static final int BATCH = 20;
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Database database;
  private final PictureStore store;
  private final FileStore files;
  private final Vault vault;
  private final Drawer drawer;
  private final PortalTime time;
  private final Semaphore aside = new Semaphore(1);
  private final Map<String, Instant> failed = new ConcurrentHashMap<>();
  private boolean told;

  /** All stores share the database. */
  public DrawingPictures(
      Database database,
      PictureStore store,
      FileStore files,
      Vault vault,
      Drawer drawer,
      PortalTime time) {
    this.database = database;
    this.store = store;
    this.files = files;
    this.vault = vault;
    this.drawer = drawer;
    this.time = time;
  }

  /** Makes what waits, oldest first; returns how many cuts were settled. */
  public int run() {
    int settled = 0;
    for (Cut cut : store.waiting(BATCH)) {
      try {
        settle(cut, draw(cut));
        told = false;
        settled++;
      } catch (IOException stopped) {
        tell(stopped);
      }
    }
    return settled;
  }

  private void tell(IOException stopped) {
    if (!told) {
      told = true;
      LOG.log(Level.WARNING, "pictures wait to be drawn: {0}", stopped.getMessage());
    }
  }

  /**
   * Makes the sizes of a cut where this machine hasn't them.
   *
   * @return whether they are there now; never before a clean verdict, not while another is made so,
   *     for whoever asks must not wait behind others, and not soon after it failed: a picture that
   *     can't be made any more must not keep the machine busy for each of its readers
   */
  public boolean drawAgain(String key) throws IOException {
    Optional<Cut> cut =
        hasFailed(key)
            ? Optional.empty()
            : store.findCut(key).filter(known -> isDrawn(key)).filter(known -> isClean(known));
    return cut.isPresent() && aside.tryAcquire() && drawAside(cut.get());
  }

  private boolean drawAside(Cut cut) throws IOException {
    boolean isDrawn = false;
    try {
      isDrawn = draw(cut);
      return isDrawn;
    } finally {
      if (!isDrawn) {
        noteFailed(cut.key());
      }
      aside.release();
    }
  }

  private boolean hasFailed(String key) {
    Instant last = failed.get(key);
    return last != null && time.now().isBefore(last.plus(PAUSE));
  }

  private void noteFailed(String key) {
    Instant now = time.now();
    failed.values().removeIf(last -> !now.isBefore(last.plus(PAUSE)));
    failed.put(key, now);
  }

  private boolean isDrawn(String key) {
    return store.states(java.util.List.of(key)).get(key) == Cut.State.DRAWN;
  }

  private boolean isClean(Cut cut) {
    return files.find(cut.hash()).filter(KeptFile::isClean).isPresent();
  }

  private boolean draw(Cut cut) throws IOException {
    Optional<InputStream> kept = vault.open(cut.hash(), 0);
    if (kept.isEmpty()) {
      LOG.log(Level.ERROR, "the vault has lost {0}", cut.hash());
      return false;
    }
    try (InputStream bytes = kept.get()) {
      return drawer.draw(cut, bytes);
    }
  }

  private void settle(Cut cut, boolean isDrawn) {
    database.transact(
        () -> store.note(cut.key(), isDrawn ? Cut.State.DRAWN : Cut.State.UNREADABLE));
  }
}
