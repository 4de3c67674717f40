package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class UndoOnPostgresTest extends UndoContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
