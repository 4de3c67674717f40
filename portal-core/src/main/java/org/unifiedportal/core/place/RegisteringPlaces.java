package org.unifiedportal.core.place;

import java.util.List;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/**
 * Keeps the register of places; only the portal's administrators do. Whether facts fit depends on
 * many rows, so changes go one after another: each waits at the journal before it looks.
 */
public final class RegisteringPlaces {
  private final Database database;
  private final PlaceStore store;
  private final PlaceFitness fitness;
  private final Journal journal;

  /** All parts share the database. */
  public RegisteringPlaces(Database database, Journal journal) {
    this.database = database;
    this.store = PlaceStore.in(database);
    this.fitness = new PlaceFitness(store, AgencyStore.in(database));
    this.journal = journal;
  }

  /** Adds a place for somebody who decides. */
  public Place add(AddPlace command, Delegating.Decider decider) {
    if (!mayRegister(decider)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
    return add(command, decider.actor());
  }

  /** Adds a place; refuses facts that don't fit into the register, all at once. */
  public Place add(AddPlace command, Actor actor) {
    return database.transact(() -> {
      journal.hold();
      Place place = new Place(PlaceId.random(), command.facts(), 1);
      fitness.note(place.id(), place.facts()).refuseIfAny();
      store.add(place);
      journal.append(
          new PlaceEvent.PlaceAdded(place.id(), PlaceEvent.Told.of(place.facts())), actor);
      return place;
    });
  }

  /**
   * Corrects a place; refuses a state that somebody has changed meanwhile, and facts that don't
   * fit. The same facts again change nothing.
   */
  public Place correct(CorrectPlace command, Delegating.Decider decider) {
    refuseStranger(command.place(), decider);
    return database.transact(() -> {
      journal.hold();
      Place place = known(command.place());
      refuseIfStale(command.version(), place.version());
      fitness.note(place.id(), command.facts()).refuseIfAny();
      if (place.facts().equals(command.facts())) {
        return place;
      }
      Place corrected = place.with(command.facts());
      store.replace(corrected);
      journal.append(event(place, corrected), decider.actor());
      return corrected;
    });
  }

  private static PlaceEvent event(Place before, Place after) {
    return new PlaceEvent.PlaceCorrected(
        after.id(),
        after.version(),
        PlaceEvent.Told.of(before.facts()),
        PlaceEvent.Told.of(after.facts()));
  }

  /**
   * Takes a place out; refuses a state that somebody has changed meanwhile, and one that others lie
   * in.
   */
  public void remove(RemovePlace command, Delegating.Decider decider) {
    refuseStranger(command.place(), decider);
    database.transact(() -> {
      journal.hold();
      Place place = known(command.place());
      refuseIfStale(command.version(), place.version());
      if (!store.within(place.id()).isEmpty()) {
        throw new Refused(new Refusal.Conflict("refusal.place-holds", List.of()));
      }
      store.remove(place.id());
      journal.append(
          new PlaceEvent.PlaceRemoved(place.id(), PlaceEvent.Told.of(place.facts())),
          decider.actor());
    });
  }

  private static boolean mayRegister(Delegating.Decider decider) {
    return Access.isAllowedEverywhere(decider.holder(), Scope.ADMINISTER);
  }

  private static void refuseStranger(PlaceId id, Delegating.Decider decider) {
    if (!mayRegister(decider)) {
      throw new Refused(new Refusal.NotFound("place", id.toString()));
    }
  }

  private Place known(PlaceId id) {
    return store
        .find(id)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("place", id.toString())));
  }

  private static void refuseIfStale(long known, long current) {
    if (known != current) {
      throw new Refused(new Refusal.Stale(known, current));
    }
  }
}
