package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AfterClosingOnH2Test extends AfterClosingContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
