package org.unifiedportal.core.picture;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class TakedownsOnH2Test extends TakedownContract {
  @Override
  DataSource source() {
    return TestDatabases.h2();
  }
}
