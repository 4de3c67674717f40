package org.unifiedportal.core.inquiry;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class InquiryOnH2Test extends InquiryContract {
  @Override
  DataSource source() {
    return TestDatabases.h2();
  }
}
