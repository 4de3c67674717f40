package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class WorkOnPostgresTest extends WorkContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
