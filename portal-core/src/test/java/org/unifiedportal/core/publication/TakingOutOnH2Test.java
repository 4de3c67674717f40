package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TakingOutOnH2Test extends TakingOutContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
