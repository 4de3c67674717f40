package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AfterClosingOnPostgresTest extends AfterClosingContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
