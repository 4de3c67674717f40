package org.unifiedportal.core.link;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class LinksOnH2Test extends LinksContract {
  @Override
  DataSource source() {
    return TestDatabases.h2();
  }
}
