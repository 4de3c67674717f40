package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ClosedDoorOnH2Test extends ClosedDoorContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
