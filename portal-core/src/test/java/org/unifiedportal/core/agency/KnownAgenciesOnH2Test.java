package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class KnownAgenciesOnH2Test extends KnownAgenciesContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
