package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class SameTextsOnPostgresTest extends SameTextsContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
