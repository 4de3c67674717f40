package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class SameActsOnPostgresTest extends SameActsContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
