package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AccountStoryOnH2Test extends AccountStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
