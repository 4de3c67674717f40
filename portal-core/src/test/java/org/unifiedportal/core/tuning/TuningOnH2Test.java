package org.unifiedportal.core.tuning;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TuningOnH2Test extends TuningContract {
  @Override
  DataSource source() {
    return TestDatabases.h2();
  }
}
