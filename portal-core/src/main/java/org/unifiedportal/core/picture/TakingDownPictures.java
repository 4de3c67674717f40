package org.unifiedportal.core.picture;

import java.util.List;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/**
 * Takes pictures down for good. Another agency that has the same file in its library goes on
 * showing it: whoever takes down decides for the own agency only.
 */
public final class TakingDownPictures {
  private final Database database;
  private final PictureStore store;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public TakingDownPictures(
      Database database, PictureStore store, Journal journal, PortalTime time) {
    this.database = database;
    this.store = store;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Takes down; refuses a stale command, a picture that was taken down already, and a reason that
   * says nothing.
   */
  public Picture takeDown(TakeDownPicture command, Actor actor) {
    command.refuseUnfit();
    return database.transact(() -> {
      Picture current = store.lock(command.picture()).orElseThrow(() -> unknown(command));
      refuseStale(command, current);
      current.refuseTakenDown();
      store.lockCuts(current.original().hash());
      Picture down = current.takenDown(standing(command, actor));
      store.save(down);
      List<String> cuts = store.cuts(down.original().hash()).stream().map(Cut::key).toList();
      store.dropUnshown(down.original().hash());
      journal.append(
          new PictureEvent.PictureTakenDown(
              down.id(), down.agency(), command.reason(), command.note(), cuts),
          actor);
      return down;
    });
  }

  private static Refused unknown(TakeDownPicture command) {
    return new Refused(new Refusal.NotFound("picture", command.picture().toString()));
  }

  private static void refuseStale(TakeDownPicture command, Picture current) {
    if (current.version() != command.knownVersion()) {
      throw new Refused(new Refusal.Stale(command.knownVersion(), current.version()));
    }
  }

  private PictureStanding.TakenDown standing(TakeDownPicture command, Actor actor) {
    return new PictureStanding.TakenDown(
        command.reason(), command.note(), actor.name(), time.now());
  }
}
