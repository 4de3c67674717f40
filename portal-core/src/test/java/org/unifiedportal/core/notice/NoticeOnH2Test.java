package org.unifiedportal.core.notice;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class NoticeOnH2Test extends NoticeContract {
  @Override
  DataSource source() {
    return TestDatabases.h2();
  }
}
