package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AccountDoorOnH2Test extends AccountDoorContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
