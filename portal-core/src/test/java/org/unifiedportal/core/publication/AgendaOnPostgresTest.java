package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AgendaOnPostgresTest extends AgendaContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
