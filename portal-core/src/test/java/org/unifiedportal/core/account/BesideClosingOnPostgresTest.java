package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class BesideClosingOnPostgresTest extends BesideClosingContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
