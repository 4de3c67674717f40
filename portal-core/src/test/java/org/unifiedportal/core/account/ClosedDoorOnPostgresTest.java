package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ClosedDoorOnPostgresTest extends ClosedDoorContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
