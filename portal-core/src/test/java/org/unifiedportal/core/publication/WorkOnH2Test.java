package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class WorkOnH2Test extends WorkContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
