package org.unifiedportal.core.inspection;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class RecommendationOnPostgresTest extends RecommendationContract {
  @Override
  DataSource database() {
    return TestDatabases.postgres();
  }
}
