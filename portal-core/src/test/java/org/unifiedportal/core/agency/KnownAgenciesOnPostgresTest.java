package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class KnownAgenciesOnPostgresTest extends KnownAgenciesContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
