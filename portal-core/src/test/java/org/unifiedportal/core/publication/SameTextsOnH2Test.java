package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class SameTextsOnH2Test extends SameTextsContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
