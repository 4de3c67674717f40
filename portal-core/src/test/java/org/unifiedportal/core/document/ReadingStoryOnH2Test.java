package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ReadingStoryOnH2Test extends ReadingStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
