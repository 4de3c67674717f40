package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ReadingsOnPostgresTest extends ReadingsContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
