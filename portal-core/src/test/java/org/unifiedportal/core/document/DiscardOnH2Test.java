package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DiscardOnH2Test extends DiscardContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
