package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DocumentStoryOnPostgresTest extends DocumentStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
