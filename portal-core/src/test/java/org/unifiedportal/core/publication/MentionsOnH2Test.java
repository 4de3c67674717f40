package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class MentionsOnH2Test extends MentionsContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
