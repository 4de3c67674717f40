package org.unifiedportal.core.journal;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class JournalOnH2Test extends JournalContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
