package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class UndoOnH2Test extends UndoContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
