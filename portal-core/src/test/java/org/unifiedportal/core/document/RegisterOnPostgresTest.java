package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class RegisterOnPostgresTest extends RegisterContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
