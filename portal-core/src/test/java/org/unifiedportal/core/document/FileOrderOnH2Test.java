package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class FileOrderOnH2Test extends FileOrderContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
