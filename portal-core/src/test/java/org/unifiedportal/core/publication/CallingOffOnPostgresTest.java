package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class CallingOffOnPostgresTest extends CallingOffContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
