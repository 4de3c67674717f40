package org.unifiedportal.core.account;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ReadingsOnH2Test extends ReadingsContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
