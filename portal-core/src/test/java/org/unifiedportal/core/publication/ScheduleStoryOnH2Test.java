package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class ScheduleStoryOnH2Test extends ScheduleStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
