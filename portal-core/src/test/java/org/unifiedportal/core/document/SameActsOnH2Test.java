package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class SameActsOnH2Test extends SameActsContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
