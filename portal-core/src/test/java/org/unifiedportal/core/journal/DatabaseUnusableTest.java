package org.unifiedportal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseUnusableTest {
  /** On a database of its own: no other test can use it any more. */
  @Test
  void aDatabaseOfANewerProgramIsRefusedInOneSentence() throws Exception {
    DataSource source = JdbcConnectionPool.create("jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1", "sa", "");
    Database.open(source).close();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "schema_history_core"
          select 99, '99', "description", "type", 'V99__later.sql', "checksum", "installed_by",
            "installed_on", "execution_time", "success"
          from "schema_history_core" where "version" = '1'
          """);
    }

    DatabaseUnusable refused = assertThrows(DatabaseUnusable.class, () -> Database.open(source));

    assertEquals(
        "The database is newer than this program: core tables are at version 99.",
        refused.getMessage());
  }

  @Test
  void aDatabaseThatIsNotThereIsRefusedInOneSentence() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setServerNames(new String[] {"127.0.0.1"});
    nowhere.setPortNumbers(new int[] {1});
    nowhere.setConnectTimeout(2);

    DatabaseUnusable refused = assertThrows(DatabaseUnusable.class, () -> Database.open(nowhere));

    assertTrue(refused.getMessage().startsWith("The database can't be reached: "));
    assertEquals(1, refused.getMessage().lines().count());
  }
}
