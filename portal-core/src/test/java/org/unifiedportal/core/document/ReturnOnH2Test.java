package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ReturnOnH2Test extends ReturnContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
