package org.unifiedportal.war.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The portal as a Jakarta REST application at the root; resources and providers are discovered. */
@ApplicationPath("/")
@DataSourceDefinition(
    name = "java:app/jdbc/portal",
    className = "org.unifiedportal.war.boot.EnvDataSource",
    url = "jdbc:portal:env",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 24,
    maxIdleTime = 300)
public class PortalApplication extends Application {
  /**
   * The server's REST engine publishes no description of its own: the portal's is at openapi.json.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
