package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DescribingOnPostgresTest extends DescribingContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
