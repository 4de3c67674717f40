package org.unifiedportal.core.openid;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AdmittingOnPostgresTest extends AdmittingContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
