package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ForgettingOnPostgresTest extends ForgettingContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
