package org.unifiedportal.core.journal;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database that tests use one after another: its tables and the mapping onto them are made once,
 * and before the next test it is emptied to what the migrations left.
 */
public final class KeptDatabase {
  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'";

  private static final String LOOSE =
      "set lock_timeout = '2s'; set session_replication_role = replica";
  private static final String STRICT =
      "set session_replication_role = origin; set lock_timeout = 0";

  private final DataSource source;
  private final Map<List<String>, EntityManagerFactory> factories = new HashMap<>();
  private final Map<String, List<List<Object>>> made = new TreeMap<>();
  private final AtomicInteger opened = new AtomicInteger();

  /** Keeps this one, which has no tables yet or those of the core. */
  public KeptDatabase(DataSource source) {
    this.source = source;
  }

  /** Opens it with the rows of further modules, as {@link Database#open} does. */
  public synchronized Database open(String... modules) {
    EntityManagerFactory factory = factories.get(List.of(modules));
    if (factory == null) {
      factory = map(modules);
      factories.put(List.of(modules), factory);
    }
    opened.incrementAndGet();
    return new JpaDatabase(source, untilClosed(factory));
  }

  /** Whether some test holds it open. */
  public boolean isOpen() {
    return opened.get() > 0;
  }

  private EntityManagerFactory map(String... modules) {
    boolean isFirst = factories.isEmpty();
    if (isFirst) {
      JpaMigrations.run(source, "core");
    }
    for (String module : modules) {
      JpaMigrations.run(source, module);
    }
    if (isFirst || modules.length > 0) {
      note();
    }
    return JpaUnit.over(source, modules);
  }

  /** What the migrations wrote; of tables known already, what they wrote the first time. */
  private void note() {
    try (Connection connection = source.getConnection()) {
      for (String table : tables(connection)) {
        if (!made.containsKey(table)) {
          made.put(table, rows(connection, table));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(TABLES)) {
      while (found.next()) {
        names.add("\"" + found.getString(1) + "\"");
      }
    }
    names.removeIf(name -> name.toLowerCase().startsWith("\"schema_history"));
    Collections.sort(names);
    return names;
  }

  private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select * from " + table)) {
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(found.getObject(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Empties it; says false where the tables aren't what they were, so that it serves no more. */
  public synchronized boolean empty() {
    try (Connection connection = source.getConnection()) {
      if (!tables(connection).equals(List.copyOf(made.keySet()))) {
        return false;
      }
      boolean isH2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
      try (Statement statement = connection.createStatement()) {
        statement.execute(isH2 ? "set referential_integrity false" : LOOSE);
        for (String table : made.keySet()) {
          statement.addBatch("delete from " + table);
        }
        statement.executeBatch();
        restore(connection);
        statement.execute(isH2 ? "set referential_integrity true" : STRICT);
      }
      return true;
    } catch (SQLException damaged) {
      return false;
    }
  }

  private void restore(Connection connection) throws SQLException {
    for (Map.Entry<String, List<List<Object>>> table : made.entrySet()) {
      for (List<Object> row : table.getValue()) {
        String places = String.join(", ", Collections.nCopies(row.size(), "?"));
        String sql = "insert into %s values (%s)".formatted(table.getKey(), places);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
          for (int column = 0; column < row.size(); column++) {
            insert.setObject(column + 1, row.get(column));
          }
          insert.executeUpdate();
        }
      }
    }
  }

  /** The same factory, that ends for its user when he closes it. */
  private EntityManagerFactory untilClosed(EntityManagerFactory factory) {
    AtomicInteger closed = new AtomicInteger();
    return (EntityManagerFactory)
        Proxy.newProxyInstance(
            EntityManagerFactory.class.getClassLoader(),
            new Class<?>[] {EntityManagerFactory.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                if (closed.getAndIncrement() == 0) {
                  opened.decrementAndGet();
                }
                return null;
              }
              if (closed.get() > 0) {
                throw new IllegalStateException("this portal is closed");
              }
              return call(factory, method, arguments);
            });
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
