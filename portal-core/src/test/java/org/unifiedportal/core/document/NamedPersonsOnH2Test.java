package org.unifiedportal.core.document;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class NamedPersonsOnH2Test extends NamedPersonsContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
