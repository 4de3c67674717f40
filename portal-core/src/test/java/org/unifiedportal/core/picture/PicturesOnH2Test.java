package org.unifiedportal.core.picture;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class PicturesOnH2Test extends PicturesContract {
  @Override
  DataSource source() {
    return TestDatabases.h2();
  }
}
