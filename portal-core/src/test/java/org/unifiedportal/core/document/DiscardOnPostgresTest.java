package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DiscardOnPostgresTest extends DiscardContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
