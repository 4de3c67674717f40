package org.unifiedportal.core.inspection;

import javax.sql.DataSource;
import org.unifiedportal.core.TestDatabases;

class RecommendationOnH2Test extends RecommendationContract {
  @Override
  DataSource database() {
    return TestDatabases.h2();
  }
}
