package org.unifiedportal.core.check;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class CheckOnH2Test extends CheckContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
