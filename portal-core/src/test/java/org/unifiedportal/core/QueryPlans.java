package org.unifiedportal.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How a database answers a question, told by its own {@code EXPLAIN} of the very statements the
 * question sends: how many rows it reads, and on PostgreSQL which tables from end to end.
 */
public final class QueryPlans {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

  private final DataSource source;
  private final List<Sent> sent = new ArrayList<>();

  /** Watches what is sent to this database. */
  public QueryPlans(DataSource source) {
    this.source = source;
  }

  /** A statement and the calls that set its parameters. */
  private record Sent(String sql, List<Setting> settings) {}

  private record Setting(Method method, Object[] arguments) {}

  /**
   * What answering took.
   *
   * @param rows that were read from tables and indexes, those thrown away included
   * @param scanned the tables that were read from end to end
   */
  public record Reading(long rows, List<String> scanned, List<String> statements) {}

  /** The database as the portal is to be opened on it. */
  public DataSource watched() {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object result = call(source, method, arguments);
          return result instanceof Connection connection ? watched(connection) : result;
        });
  }

  private Connection watched(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          Object result = call(connection, method, arguments);
          return result instanceof PreparedStatement statement
                  && method.getName().equals("prepareStatement")
              ? watched(statement, (String) arguments[0])
              : result;
        });
  }

  private PreparedStatement watched(PreparedStatement statement, String sql) {
    List<Setting> settings = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        (self, method, arguments) -> {
          if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
            settings.add(new Setting(method, arguments));
          }
          if (method.getName().equals("executeQuery")) {
            sent.add(new Sent(sql, List.copyOf(settings)));
          }
          return call(statement, method, arguments);
        });
  }

  /** Asks, and tells what was sent for it. */
  public List<String> statements(Runnable question) {
    sent.clear();
    question.run();
    return sent.stream().map(Sent::sql).toList();
  }

  /** Asks, and tells how the database answered; at least one statement must have been sent. */
  public Reading of(Runnable question) {
    statements(question);
    if (sent.isEmpty()) {
      throw new AssertionError("nothing was asked");
    }
    long rows = 0;
    List<String> scanned = new ArrayList<>();
    for (Sent one : List.copyOf(sent)) {
      rows += read(explained(one), scanned);
    }
    return new Reading(rows, scanned, sent.stream().map(Sent::sql).toList());
  }

  /**
   * Asks, and tells how many rows of tables and indexes H2 read for the answer; none would mean
   * that H2 tells it in other words.
   */
  public long readByH2(Runnable question) {
    if (statements(question).isEmpty()) {
      throw new AssertionError("nothing was asked");
    }
    List<String> plans = sent.stream().map(one -> plan(one, "explain analyze ")).toList();
    long read =
        plans.stream()
            .flatMap(plan -> SCANNED.matcher(plan).results())
            .mapToLong(scan -> Long.parseLong(scan.group(1)))
            .sum();
    if (read == 0) {
      throw new AssertionError("no row was read, or none is told of: " + plans);
    }
    return read;
  }

  private JsonNode explained(Sent one) {
    try {
      return JSON.readTree(plan(one, "explain (analyze, format json) ")).get(0).get("Plan");
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException(one.sql(), failed);
    }
  }

  private String plan(Sent one, String explain) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(explain + one.sql())) {
      for (Setting setting : one.settings()) {
        setting.method().invoke(statement, setting.arguments());
      }
      try (ResultSet plan = statement.executeQuery()) {
        plan.next();
        return plan.getString(1);
      }
    } catch (SQLException | ReflectiveOperationException failed) {
      throw new IllegalStateException(one.sql(), failed);
    }
  }

  /** Only the leaves read; what stands above them works on what they gave. */
  private static long read(JsonNode node, List<String> scanned) {
    if (node.path("Node Type").asText().equals("Seq Scan")) {
      scanned.add(node.path("Relation Name").asText());
    }
    long rows = 0;
    for (JsonNode below : node.path("Plans")) {
      rows += read(below, scanned);
    }
    return node.has("Plans") ? rows : rows + own(node);
  }

  private static long own(JsonNode node) {
    double each =
        node.path("Actual Rows").asDouble()
            + node.path("Rows Removed by Filter").asDouble()
            + node.path("Rows Removed by Index Recheck").asDouble();
    return Math.round(each * node.path("Actual Loops").asDouble());
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
