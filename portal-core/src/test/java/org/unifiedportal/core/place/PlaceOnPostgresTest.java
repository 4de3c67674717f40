package org.unifiedportal.core.place;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class PlaceOnPostgresTest extends PlaceContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
