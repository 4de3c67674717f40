package org.unifiedportal.core.inquiry;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class InquiryOnPostgresTest extends InquiryContract {
  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }
}
