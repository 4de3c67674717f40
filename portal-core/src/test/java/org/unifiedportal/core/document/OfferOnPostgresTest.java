package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class OfferOnPostgresTest extends OfferContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
