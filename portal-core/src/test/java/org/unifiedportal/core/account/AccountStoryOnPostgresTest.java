package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AccountStoryOnPostgresTest extends AccountStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
