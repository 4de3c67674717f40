package org.unifiedportal.core.journal;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The persistence unit, configured in code: a server that scans for persistence.xml finds none, so
 * the same jar runs in any server and in plain Java (ADR 0003).
 */
final class JpaUnit {
  /**
   * The server shows sessions by name; the default one, made of a path, is not a valid name there.
   */
  private static final AtomicInteger OPENED = new AtomicInteger();

  private JpaUnit() {}

  static EntityManagerFactory over(DataSource source, String... modules) {
    PersistenceConfiguration unit =
        new PersistenceConfiguration("portal")
            .provider("org.eclipse.persistence.jpa.PersistenceProvider")
            .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
            .mappingFile("META-INF/portal-core-orm.xml");
    for (String module : modules) {
      unit = unit.mappingFile("META-INF/portal-" + module + "-orm.xml");
    }
    return unit.properties(properties(source)).createEntityManagerFactory();
  }

  private static Map<String, Object> properties(DataSource source) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.nonJtaDataSource", source);
    properties.put("eclipselink.session-name", "portal-" + OPENED.incrementAndGet());
    properties.put("eclipselink.classloader", JpaUnit.class.getClassLoader());
    properties.put("eclipselink.exclude-eclipselink-orm", "true");
    properties.put("eclipselink.session.customizer", JpaPatience.class.getName());
    properties.put("eclipselink.cache.shared.default", "false");
    properties.put("eclipselink.weaving", "false");
    properties.put("eclipselink.logging.level", "WARNING");
    properties.put("eclipselink.jdbc.batch-writing", "JDBC");
    properties.put("jakarta.persistence.lock.timeout", "5000");
    return properties;
  }
}
