package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class MentionsOnPostgresTest extends MentionsContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
