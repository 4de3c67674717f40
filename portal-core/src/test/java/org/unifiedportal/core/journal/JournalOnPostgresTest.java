package org.unifiedportal.core.journal;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class JournalOnPostgresTest extends JournalContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
