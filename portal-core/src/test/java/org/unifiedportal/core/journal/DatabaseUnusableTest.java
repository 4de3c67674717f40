package org.unifiedportal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.unifiedportal.core.TestDatabases;

class DatabaseUnusableTest {
  @Test
  void aDatabaseOfANewerProgramIsRefusedInOneSentence() throws Exception {
    DataSource source = TestDatabases.h2();
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
