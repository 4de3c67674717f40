package org.unifiedportal.core.picture;

import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Changes what is told of a picture, and the part of it that pages show from now on. */
public final class DescribingPictures {
  private final Database database;
  private final AgencyStore agencies;
  private final PictureStore store;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public DescribingPictures(
      Database database, PictureStore store, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = store;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Describes; refuses a stale command, a closed agency, a picture that was taken down, one whose
   * alt nobody has decided on, a missing credit, and a part that lies outside.
   */
  public Picture describe(DescribePicture command, Actor actor) {
    return database.transact(() -> {
      Picture current = locked(command);
      agencies.hold(current.agency());
      current.refuseTakenDown();
      command.description().refuseUnfit(current.original().head());
      Picture described = current.described(command.description());
      store.save(described);
      store.want(described.cut(), time.now());
      journal.append(event(described), actor);
      return described;
    });
  }

  private Picture locked(DescribePicture command) {
    Picture current =
        store
            .lock(command.picture())
            .orElseThrow(
                () -> new Refused(new Refusal.NotFound("picture", command.picture().toString())));
    if (current.version() != command.knownVersion()) {
      throw new Refused(new Refusal.Stale(command.knownVersion(), current.version()));
    }
    return current;
  }

  private static PictureEvent event(Picture picture) {
    return new PictureEvent.PictureDescribed(
        picture.id(), picture.agency(), picture.version(), picture.cut().key());
  }
}
