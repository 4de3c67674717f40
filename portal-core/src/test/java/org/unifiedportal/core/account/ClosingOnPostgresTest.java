package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ClosingOnPostgresTest extends ClosingContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
