package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AccountDoorOnPostgresTest extends AccountDoorContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
