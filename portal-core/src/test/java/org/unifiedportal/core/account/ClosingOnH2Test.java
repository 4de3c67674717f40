package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ClosingOnH2Test extends ClosingContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
