package org.unifiedportal.core.picture;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class PicturesOnPostgresTest extends PicturesContract {
  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }
}
