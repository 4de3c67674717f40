package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class CopyOnH2Test extends CopyContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
