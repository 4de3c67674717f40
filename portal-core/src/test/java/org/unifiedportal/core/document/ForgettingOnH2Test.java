package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ForgettingOnH2Test extends ForgettingContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
