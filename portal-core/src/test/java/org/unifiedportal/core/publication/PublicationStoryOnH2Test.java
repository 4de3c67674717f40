package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class PublicationStoryOnH2Test extends PublicationStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
