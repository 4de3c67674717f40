package org.unifiedportal.core.journal;

import java.util.List;
import java.util.UUID;

/** What was set aside, in a table. */
final class JpaSetAsideStore implements SetAsideStore {
  private final Database database;

  JpaSetAsideStore(Database database) {
    this.database = database;
  }

  @Override
  public void keep(SetAside one) {
    JpaDatabase.in(database, entities -> entities.merge(JpaSetAsideRow.of(one)));
  }

  @Override
  public List<SetAside> all() {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "select r from JpaSetAsideRow r order by r.projection, r.entry",
                    JpaSetAsideRow.class)
                .getResultStream()
                .map(JpaSetAsideRow::toSetAside)
                .toList());
  }

  @Override
  public void forget(String projection, UUID subject) {
    JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "delete from JpaSetAsideRow r"
                        + " where r.projection = :projection and r.subject = :subject")
                .setParameter("projection", projection)
                .setParameter("subject", subject.toString())
                .executeUpdate());
  }

  @Override
  public void forget(String projection) {
    JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery("delete from JpaSetAsideRow r where r.projection = :projection")
                .setParameter("projection", projection)
                .executeUpdate());
  }
}
