package org.unifiedportal.core.place;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.text.Alphabet;
import org.unifiedportal.core.text.Language;

/** Places in a table. */
final class JpaPlaceStore implements PlaceStore {
  private static final Comparator<Place> LARGEST_FIRST =
      Comparator.<Place, PlaceKind>comparing(place -> place.facts().kind())
          .thenComparing(place -> place.name().shown(Language.KK).words(), Alphabet::compare)
          .thenComparing(place -> place.id().value());

  private final Database database;

  JpaPlaceStore(Database database) {
    this.database = database;
  }

  @Override
  public List<Place> all() {
    return in(entities ->
        entities
            .createQuery("select p from JpaPlaceRow p", JpaPlaceRow.class)
            .getResultStream()
            .map(JpaPlaceRow::toPlace)
            .sorted(LARGEST_FIRST)
            .toList());
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    return in(entities -> Optional.ofNullable(entities.find(JpaPlaceRow.class, id.toString())))
        .map(JpaPlaceRow::toPlace);
  }

  @Override
  public List<Place> within(PlaceId outer) {
    return in(entities ->
        entities
            .createQuery("select p from JpaPlaceRow p where p.within = :outer", JpaPlaceRow.class)
            .setParameter("outer", outer.toString())
            .getResultStream()
            .map(JpaPlaceRow::toPlace)
            .sorted(LARGEST_FIRST)
            .toList());
  }

  @Override
  public Optional<Place> find(KatoCode code) {
    return in(entities ->
        entities
            .createQuery("select p from JpaPlaceRow p where p.code = :code", JpaPlaceRow.class)
            .setParameter("code", code.digits())
            .getResultStream()
            .findFirst()
            .map(JpaPlaceRow::toPlace));
  }

  @Override
  public void add(Place place) {
    in(entities -> {
      entities.persist(JpaPlaceRow.of(place));
      entities.flush();
      return place;
    });
  }

  @Override
  public void replace(Place place) {
    in(entities -> entities.merge(JpaPlaceRow.of(place)));
  }

  @Override
  public void remove(PlaceId id) {
    in(entities ->
        entities
            .createQuery("delete from JpaPlaceRow p where p.id = :id")
            .setParameter("id", id.toString())
            .executeUpdate());
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
