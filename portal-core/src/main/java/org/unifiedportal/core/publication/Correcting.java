package org.unifiedportal.core.publication;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Corrects what is live: the next edition is written and published in one transaction. */
public final class Correcting {
  private final Database database;
  private final PublicationStore store;
  private final Drafting drafting;
  private final Publishing publishing;

  /** All parts share the database. */
  public Correcting(
      Database database, PublicationStore store, Drafting drafting, Publishing publishing) {
    this.database = database;
    this.store = store;
    this.drafting = drafting;
    this.publishing = publishing;
  }

  /** Corrects a live publication; refuses what is not live. */
  public Publication correct(CorrectEdition command, Actor actor) {
    return database.transact(() -> {
      refuseIfNotLive(Versioned.lock(store, command.publication(), command.knownVersion()));
      Publication next =
          drafting.replace(
              new ReplaceDraft(command.publication(), command.knownVersion(), command.content()),
              actor);
      return publishing.publish(
          new PublishEdition(
              command.publication(), next.version(), command.change(), Optional.empty()),
          actor);
    });
  }

  /** Refuses what can't be corrected, because it was withdrawn or isn't live yet. */
  public static void refuseIfNotLive(Publication current) {
    Versioned.refuseIfWithdrawn(current);
    if (!current.isLive()) {
      throw new Refused(new Refusal.Conflict("refusal.not-live", List.of()));
    }
  }
}
