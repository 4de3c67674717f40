package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TakingOutOnPostgresTest extends TakingOutContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
