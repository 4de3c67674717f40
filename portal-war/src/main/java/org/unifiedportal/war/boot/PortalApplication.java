package org.unifiedportal.war.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

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
public class PortalApplication extends Application {}
