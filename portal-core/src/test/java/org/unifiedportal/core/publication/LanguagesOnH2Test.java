package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class LanguagesOnH2Test extends LanguagesContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
