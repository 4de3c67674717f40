package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DelegationOnH2Test extends DelegationContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
