package org.unifiedportal.core.inspection;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Recommendations in a table. */
final class JpaRecommendationStore implements RecommendationStore {
  private final Database database;

  JpaRecommendationStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Recommendation> find(AgencyId agency) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaRecommendationRow.class, agency.toString()))
            .map(JpaRecommendationRow::toRecommendation));
  }

  @Override
  public void save(Recommendation recommendation) {
    in(entities -> entities.merge(JpaRecommendationRow.of(recommendation)));
  }

  @Override
  public void remove(AgencyId agency) {
    in(entities ->
        entities
            .createQuery("delete from JpaRecommendationRow r where r.agency = :agency")
            .setParameter("agency", agency.toString())
            .executeUpdate());
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
