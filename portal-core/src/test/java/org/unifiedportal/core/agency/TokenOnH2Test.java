package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TokenOnH2Test extends TokenContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
