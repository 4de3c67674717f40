package org.unifiedportal.core.journal;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class SetAsideOnPostgresTest extends SetAsideContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
