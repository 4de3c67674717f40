package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class OfferOnH2Test extends OfferContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
