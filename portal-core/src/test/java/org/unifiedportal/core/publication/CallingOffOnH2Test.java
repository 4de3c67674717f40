package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class CallingOffOnH2Test extends CallingOffContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
