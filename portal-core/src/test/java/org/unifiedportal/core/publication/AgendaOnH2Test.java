package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class AgendaOnH2Test extends AgendaContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
