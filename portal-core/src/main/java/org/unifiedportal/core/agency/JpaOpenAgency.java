package org.unifiedportal.core.agency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Keeps an agency from being closed while others write for it. JPA has a word for such a lock, but
 * its provider makes it one that only a single writer holds; H2 knows no other.
 */
final class JpaOpenAgency {
  private static final String STATE = "select closed_at from agency where id = ? for ";

  private JpaOpenAgency() {}

  /** Whether it is there and open, as it was committed last. */
  static boolean keep(EntityManager entities, AgencyId id) {
    Connection connection = entities.unwrap(Connection.class);
    try (PreparedStatement query = connection.prepareStatement(STATE + lock(connection))) {
      query.setString(1, id.toString());
      try (ResultSet found = query.executeQuery()) {
        return found.next() && found.getObject(1) == null;
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private static String lock(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
        ? "share"
        : "update";
  }
}
