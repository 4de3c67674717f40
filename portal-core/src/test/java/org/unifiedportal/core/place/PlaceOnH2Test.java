package org.unifiedportal.core.place;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class PlaceOnH2Test extends PlaceContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
