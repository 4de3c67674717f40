package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class NamedPersonsOnPostgresTest extends NamedPersonsContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
