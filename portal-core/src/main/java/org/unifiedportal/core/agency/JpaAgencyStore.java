package org.unifiedportal.core.agency;

import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.text.Alphabet;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

/** Agencies in a table. */
final class JpaAgencyStore implements AgencyStore {
  private static final Comparator<Agency> PARENTS_FIRST =
      Comparator.comparing(Agency::kind)
          .thenComparing(agency -> agency.shortName().shown(Language.KK).words(), Alphabet::compare)
          .thenComparing(agency -> agency.slug().value());

  private final Database database;

  JpaAgencyStore(Database database) {
    this.database = database;
  }

  @Override
  public List<Agency> all() {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery("select a from JpaAgencyRow a", JpaAgencyRow.class)
                .getResultStream()
                .map(JpaAgencyRow::toAgency)
                .sorted(PARENTS_FIRST)
                .toList());
  }

  @Override
  public Optional<Agency> findKeeper() {
    List<Agency> roots =
        all().stream().filter(one -> one.isOpen() && one.findParent().isEmpty()).toList();
    return roots.size() > 1
        ? foundedFirst(roots).or(() -> roots.stream().findFirst())
        : roots.stream().findFirst();
  }

  /** The journal numbers foundings in their order. */
  private Optional<Agency> foundedFirst(List<Agency> roots) {
    Map<String, Agency> known =
        roots.stream().collect(Collectors.toMap(one -> one.id().toString(), one -> one));
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "select e.subject from JpaEntryRow e"
                        + " where e.subject in :roots and e.type = 'AgencyFounded'"
                        + " order by e.number",
                    String.class)
                .setParameter("roots", known.keySet())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(known::get));
  }

  @Override
  public Optional<Agency> find(AgencyId id) {
    return JpaDatabase.in(
        database,
        entities ->
            Optional.ofNullable(entities.find(JpaAgencyRow.class, id.toString()))
                .map(JpaAgencyRow::toAgency));
  }

  @Override
  public Optional<Agency> find(Slug slug) {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "select a from JpaAgencyRow a where a.slug = :slug", JpaAgencyRow.class)
                .setParameter("slug", slug.value())
                .getResultStream()
                .findFirst()
                .map(JpaAgencyRow::toAgency));
  }

  @Override
  public Optional<Agency> lock(AgencyId id) {
    return JpaDatabase.in(
        database,
        entities ->
            Optional.ofNullable(
                    entities.find(
                        JpaAgencyRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(JpaAgencyRow::toAgency));
  }

  @Override
  public boolean keepOpen(AgencyId id) {
    if (!database.isInTransaction()) {
      throw new IllegalStateException("an agency is kept open by what is done for it");
    }
    return JpaDatabase.in(database, entities -> JpaOpenAgency.keep(entities, id));
  }

  @Override
  public void replace(Agency agency) {
    JpaDatabase.in(database, entities -> entities.merge(JpaAgencyRow.of(agency)));
  }

  @Override
  public void add(Agency agency) {
    JpaDatabase.in(
        database,
        entities -> {
          entities.persist(JpaAgencyRow.of(agency));
          entities.flush();
          return agency;
        });
  }
}
