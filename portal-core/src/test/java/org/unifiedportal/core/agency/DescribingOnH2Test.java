package org.unifiedportal.core.agency;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DescribingOnH2Test extends DescribingContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
