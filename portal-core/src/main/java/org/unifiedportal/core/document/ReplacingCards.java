package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.List;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.time.PortalTime;

/** Writes cards anew. The card of a released edition stays in that edition as it was. */
public final class ReplacingCards {
  private final Database database;
  private final AgencyStore agencies;
  private final DocumentStore store;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public ReplacingCards(Database database, DocumentStore store, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = store;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Replaces the card; refuses a stale command, a closed agency, links that lead nowhere, and on a
   * live document a card that lacks what it must have.
   */
  public Document replace(ReplaceCard command, Actor actor) {
    return database.transact(() -> {
      Document current =
          VersionedDocument.lockStanding(store, command.document(), command.knownVersion());
      agencies.hold(current.agency());
      refuseLooseLinks(current, command.card());
      if (current.isLive()) {
        CardReadiness.refuseIfUnready(command.card());
      }
      Instant now = time.now();
      Document changed = current.changed(command.card(), standing(current, now), current.latest());
      store.save(changed, edition(current, command.card()), now);
      journal.append(new CardReplaced(changed.id(), changed.agency(), changed.isLive()), actor);
      new LinkedActs(store, journal).tell(current, changed);
      return changed;
    });
  }

  private void refuseLooseLinks(Document current, Card card) {
    Issues issues = new Issues();
    List<DocumentLink> links = card.legal().links();
    for (int i = 0; i < links.size(); i++) {
      DocumentId to = links.get(i).to();
      boolean loose = to.equals(current.id()) || store.find(to).isEmpty();
      issues.addIf(loose, "/links/" + i + "/to", "issue.link-nowhere");
    }
    issues.refuseIfAny();
  }

  private DocumentEdition edition(Document current, Card card) {
    DocumentEdition latest = VersionedDocument.latest(store, current);
    return latest.release().isPresent()
        ? latest
        : new DocumentEdition(
            latest.document(),
            latest.number(),
            card,
            latest.files(),
            latest.release(),
            latest.made());
  }

  private static DocumentStanding standing(Document current, Instant now) {
    return current
        .live()
        .<DocumentStanding>map(
            live -> new DocumentStanding.Live(live.path(), live.edition(), live.publishedAt(), now))
        .orElse(current.standing());
  }
}
