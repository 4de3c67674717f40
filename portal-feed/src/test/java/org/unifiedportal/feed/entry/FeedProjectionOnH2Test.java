package org.unifiedportal.feed.entry;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class FeedProjectionOnH2Test extends FeedProjectionContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
