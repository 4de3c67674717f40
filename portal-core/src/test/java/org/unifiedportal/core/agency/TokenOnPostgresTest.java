package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TokenOnPostgresTest extends TokenContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
