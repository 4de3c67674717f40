package org.unifiedportal.core.picture;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
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
   * Locks pictures that are described together with a text, as they are now, and keeps their
   * agencies and the text's open, until the transaction ends. Whoever writes into the journal keeps
   * everybody else from it, so all that is waited for is locked before: the text itself, then this.
   */
  public List<Picture> hold(Collection<PictureId> pictures, AgencyId text) {
    List<Picture> held =
        pictures.stream().distinct().sorted(comparing(PictureId::value)).map(this::locked).toList();
    Stream.concat(Stream.of(text), held.stream().map(Picture::agency))
        .distinct()
        .sorted(comparing(AgencyId::value))
        .forEach(agencies::hold);
    return held;
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
    Picture current = locked(command.picture());
    if (current.version() != command.knownVersion()) {
      throw new Refused(new Refusal.Stale(command.knownVersion(), current.version()));
    }
    return current;
  }

  private Picture locked(PictureId id) {
    return store
        .lock(id)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("picture", id.toString())));
  }

  private static PictureEvent event(Picture picture) {
    return new PictureEvent.PictureDescribed(
        picture.id(), picture.agency(), picture.version(), picture.cut().key());
  }
}
