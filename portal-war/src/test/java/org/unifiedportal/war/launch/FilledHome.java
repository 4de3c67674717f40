package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unifiedportal.search.index.TextCollection;

/** A home of the demo with many more publications, written into its database beside the portal. */
final class FilledHome {
  private static final int BATCH = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String PUBLICATION =
      """
      insert into publication (id, agency_id, kind, slug, standing, latest_edition, version,
        changed_at, path, live_edition, published_at, published_year, updated_at)
      values (?, ?, ?, ?, 'live', 1, 1, ?, ?, 1, ?, ?, ?)
      """;
  private static final String EDITION =
      """
      insert into edition (id, publication_id, edition_number, head, body, author, saved_at)
      values (?, ?, 1, ?, ?, 'A', ?)
      """;

  private final List<String> agencies = new ArrayList<>();

  private FilledHome() {}

  /** Makes the home by a first start, writes the texts, and builds the index anew. */
  static void make(Path folder, Path home, List<TextCollection.Text> texts) throws Exception {
    int port = PortalProcess.freePort();
    try (PortalProcess first = PortalProcess.measured(folder, home, port).awaitReady()) {
      first.terminate();
    }
    new FilledHome().write(home, texts);
    Path said = folder.resolve("reindex");
    try (PortalProcess built =
        PortalProcess.start(
            said, Map.of("JAVA_TOOL_OPTIONS", ""), "reindex", "--home", home.toString())) {
      assertEquals(0, built.exitCode(), () -> "see " + said);
    }
  }

  private void write(Path home, List<TextCollection.Text> texts) throws SQLException {
    String url = "jdbc:h2:file:" + home.resolve("data").resolve("portal");
    try (Connection connection = DriverManager.getConnection(url, "portal", "")) {
      connection.setAutoCommit(false);
      try (ResultSet found = connection.createStatement().executeQuery("select id from agency")) {
        while (found.next()) {
          agencies.add(found.getString(1));
        }
      }
      for (int from = 0; from < texts.size(); from += BATCH) {
        write(connection, texts, from, Math.min(texts.size(), from + BATCH));
        connection.commit();
      }
      connection.createStatement().execute("analyze");
    }
  }

  private void write(Connection connection, List<TextCollection.Text> texts, int from, int to)
      throws SQLException {
    try (PreparedStatement publication = connection.prepareStatement(PUBLICATION);
        PreparedStatement edition = connection.prepareStatement(EDITION)) {
      for (int number = from; number < to; number++) {
        publication(publication, texts.get(number), number);
        edition(edition, texts.get(number), number);
      }
      publication.executeBatch();
      edition.executeBatch();
    }
  }

  private void publication(PreparedStatement row, TextCollection.Text text, int number)
      throws SQLException {
    row.setString(1, text.id().toString());
    row.setString(2, agencies.get(number % agencies.size()));
    row.setString(3, number % 2 == 0 ? "news" : "announcement");
    row.setString(4, "s" + number);
    row.setTimestamp(5, day(number));
    row.setString(6, "bench/s" + number);
    row.setTimestamp(7, day(number));
    row.setInt(8, day(number).toInstant().toString().startsWith("2026") ? 2026 : 2025);
    row.setTimestamp(9, day(number));
    row.addBatch();
  }

  private static Timestamp day(int number) {
    Instant newest = Instant.parse("2026-10-01T06:00:00Z");
    return Timestamp.from(newest.minus(Duration.ofMinutes(15L * number)));
  }

  private static void edition(PreparedStatement row, TextCollection.Text text, int number)
      throws SQLException {
    String language = text.language().tag();
    ObjectNode head = JSON.createObjectNode().put("v", 1).put("ceremonial", false);
    head.putObject("texts")
        .putObject(language)
        .put("title", text.title().isBlank() ? "T" : text.title())
        .put("lead", "");
    head.putObject("fields");
    head.putArray("sections");
    ObjectNode body = JSON.createObjectNode().put("v", 1);
    body.putArray(language).addObject().put("kind", "paragraph").put("text", text.body());
    row.setString(1, text.id() + "#1");
    row.setString(2, text.id().toString());
    row.setString(3, head.toString());
    row.setString(4, body.toString());
    row.setTimestamp(5, day(number));
    row.addBatch();
  }
}
