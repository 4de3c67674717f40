package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class CopyOnPostgresTest extends CopyContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
