package org.unifiedportal.core.picture;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TakedownsOnPostgresTest extends TakedownContract {
  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }
}
