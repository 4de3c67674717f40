package org.unifiedportal.core.tuning;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TuningOnPostgresTest extends TuningContract {
  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }
}
