package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class UnfinishedOnH2Test extends UnfinishedContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
