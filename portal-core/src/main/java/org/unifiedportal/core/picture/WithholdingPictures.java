package org.unifiedportal.core.picture;

import java.util.List;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.vault.FileHash;

/**
 * Takes the sizes of pictures away in whose files something harmful was found, though an earlier
 * verdict was good.
 */
public final class WithholdingPictures {
  private static final int BATCH = 20;

  private final Database database;
  private final PictureStore store;
  private final Journal journal;

  /** All parts share the database. */
  public WithholdingPictures(Database database, PictureStore store, Journal journal) {
    this.database = database;
    this.store = store;
    this.journal = journal;
  }

  /** Withholds what is due; returns how many files. */
  public int run() {
    List<FileHash> harmful = store.harmful(BATCH);
    harmful.forEach(this::withhold);
    return harmful.size();
  }

  private void withhold(FileHash hash) {
    database.transact(() -> {
      List<String> cuts = store.cuts(hash).stream().map(Cut::key).toList();
      store.drop(hash);
      for (Picture picture : store.of(hash)) {
        journal.append(
            new PictureEvent.PictureWithheld(picture.id(), picture.agency(), cuts), Actor.PORTAL);
      }
    });
  }
}
