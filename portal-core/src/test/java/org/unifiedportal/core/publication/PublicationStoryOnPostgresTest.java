package org.unifiedportal.core.publication;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class PublicationStoryOnPostgresTest extends PublicationStoryContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
