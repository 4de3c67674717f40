package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class LanguagesOnPostgresTest extends LanguagesContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
