package org.unifiedportal.core.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileStore;

/** Takes a file that the vault has kept into the library. */
public final class AddingPictures {
  private final Database database;
  private final AgencyStore agencies;
  private final PictureStore store;
  private final FileStore files;
  private final Journal journal;
  private final PortalTime time;

  /** All stores share the database. */
  public AddingPictures(
      Database database,
      AgencyStore agencies,
      PictureStore store,
      FileStore files,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.agencies = agencies;
    this.store = store;
    this.files = files;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Adds; what is told of it may still be missing. A file the library has but could not draw is
   * tried again, and its picture given back as it is. Refuses an unknown or closed agency, a file
   * it has in its library already or has taken down, naming which, and words that are too long.
   */
  public Picture add(AddPicture command, FileFacts facts, Actor actor) {
    command.description().refuseTooLong();
    return database.transact(() -> {
      agencies.hold(command.agency());
      return unreadable(command)
          .map(this::triedAgain)
          .orElseGet(() -> added(command, facts, actor));
    });
  }

  private Picture added(AddPicture command, FileFacts facts, Actor actor) {
    refuseDuplicate(command);
    store.lockCuts(command.original().hash());
    Instant now = time.now();
    files.add(facts, now);
    Picture picture =
        new Picture(
            PictureId.random(),
            command.agency(),
            command.original(),
            command.description(),
            new Picture.Added(actor.name(), now),
            new PictureStanding.InLibrary(),
            1);
    store.add(picture);
    store.want(picture.cut(), now);
    journal.append(
        new PictureEvent.PictureAdded(picture.id(), picture.agency(), facts.hash()), actor);
    return picture;
  }

  private Optional<Picture> unreadable(AddPicture command) {
    return store
        .holding(command.agency(), command.original().hash())
        .filter(Picture::isInLibrary)
        .filter(known -> state(known) == Cut.State.UNREADABLE);
  }

  private Cut.@Nullable State state(Picture picture) {
    String key = picture.cut().key();
    return store.states(List.of(key)).get(key);
  }

  private Picture triedAgain(Picture known) {
    store.want(known.cut(), time.now());
    return known;
  }

  private void refuseDuplicate(AddPicture command) {
    store
        .holding(command.agency(), command.original().hash())
        .ifPresent(known -> {
          known.refuseTakenDown();
          throw new Refused(
              new Refusal.Conflict("refusal.picture-exists", List.of(known.id().toString())));
        });
  }
}
