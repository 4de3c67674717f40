package org.unifiedportal.core.check;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class CheckOnPostgresTest extends CheckContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
