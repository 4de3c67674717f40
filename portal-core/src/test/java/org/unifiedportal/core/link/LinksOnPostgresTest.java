package org.unifiedportal.core.link;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class LinksOnPostgresTest extends LinksContract {
  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }
}
