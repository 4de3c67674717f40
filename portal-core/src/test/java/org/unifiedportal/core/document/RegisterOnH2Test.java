package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class RegisterOnH2Test extends RegisterContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
