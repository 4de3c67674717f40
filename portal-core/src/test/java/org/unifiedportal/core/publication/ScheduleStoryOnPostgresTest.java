package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ScheduleStoryOnPostgresTest extends ScheduleStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
