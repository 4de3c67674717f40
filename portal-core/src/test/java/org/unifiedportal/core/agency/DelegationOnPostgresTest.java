package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DelegationOnPostgresTest extends DelegationContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
