package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class UnfinishedOnPostgresTest extends UnfinishedContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
