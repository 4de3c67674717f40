package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class DocumentStoryOnH2Test extends DocumentStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
