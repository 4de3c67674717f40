package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ReturnOnPostgresTest extends ReturnContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
