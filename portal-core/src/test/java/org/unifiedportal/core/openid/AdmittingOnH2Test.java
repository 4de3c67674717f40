package org.unifiedportal.core.openid;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AdmittingOnH2Test extends AdmittingContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
