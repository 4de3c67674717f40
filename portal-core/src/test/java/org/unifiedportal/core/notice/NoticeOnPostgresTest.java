package org.unifiedportal.core.notice;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class NoticeOnPostgresTest extends NoticeContract {
  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }
}
