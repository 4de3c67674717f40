package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Offered files in a table. */
final class JpaOfferStore implements OfferStore {
  private final Database database;

  JpaOfferStore(Database database) {
    this.database = database;
  }

  @Override
  public void keep(OfferedFile offered) {
    in(entities -> {
      JpaOfferedFileRow known = entities.find(JpaOfferedFileRow.class, key(offered.document()));
      JpaOfferedFileRow row = known == null ? new JpaOfferedFileRow() : known;
      row.write(offered);
      if (known == null) {
        entities.persist(row);
      }
      entities.flush();
      return row;
    });
  }

  @Override
  public Optional<OfferedFile> find(DocumentId document) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaOfferedFileRow.class, key(document)))
            .map(JpaOfferedFileRow::toOffered));
  }

  @Override
  public boolean forget(DocumentId document) {
    return in(entities ->
        entities
                .createQuery("delete from JpaOfferedFileRow o where o.document = :document")
                .setParameter("document", key(document))
                .executeUpdate()
            > 0);
  }

  private static String key(DocumentId document) {
    return document.toString();
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
