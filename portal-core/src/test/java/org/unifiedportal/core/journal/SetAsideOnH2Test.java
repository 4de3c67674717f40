package org.unifiedportal.core.journal;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class SetAsideOnH2Test extends SetAsideContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
