package org.unifiedportal.feed.entry;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class FeedProjectionOnPostgresTest extends FeedProjectionContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
