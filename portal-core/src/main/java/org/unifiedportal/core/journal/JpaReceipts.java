package org.unifiedportal.core.journal;

import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.time.PortalTime;

/** Receipts in a table; the primary key refuses a second answer. */
final class JpaReceipts implements Receipts {
  private final Database database;
  private final PortalTime time;

  JpaReceipts(Database database, PortalTime time) {
    this.database = database;
    this.time = time;
  }

  @Override
  public Optional<KeptAnswer> find(UUID token, String key) {
    return JpaDatabase.in(
        database,
        entities ->
            Optional.ofNullable(entities.find(JpaReceiptRow.class, JpaReceiptRow.id(token, key)))
                .map(JpaReceiptRow::toAnswer));
  }

  @Override
  public void keep(UUID token, String key, KeptAnswer answer) {
    JpaReceiptRow row = new JpaReceiptRow();
    row.id = JpaReceiptRow.id(token, key);
    row.requestHash = answer.requestHash();
    row.status = answer.status();
    row.headers = answer.headers();
    row.body = answer.body();
    row.madeAt = time.now();
    JpaDatabase.in(
        database,
        entities -> {
          entities.persist(row);
          entities.flush();
          return true;
        });
  }

  @Override
  public int sweep() {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery("delete from JpaReceiptRow r where r.madeAt < :before")
                .setParameter("before", time.now().minus(KEPT_FOR))
                .executeUpdate());
  }
}
