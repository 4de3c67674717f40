package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class FileOrderOnPostgresTest extends FileOrderContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
