package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ReadingStoryOnPostgresTest extends ReadingStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
