package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class BesideClosingOnH2Test extends BesideClosingContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
