package org.unifiedportal.war.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
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
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.search.index.FilledIndex;
import org.unifiedportal.search.index.TextCollection;

/**
 * A home of the demo with many more publications, written beside the portal: their rows into its
 * database, their texts into its index by the index's own writer. Every tenth is a document with a
 * number.
 */
final class FilledHome {
  private static final int BATCH = 1_000;
  private static final int SLICE = 25_000;
  private static final int THREADS = 2;
  private static final int DOCUMENTS = 10;
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

  private final Iterator<TextCollection.Text> texts;
  private final List<Agency> agencies = new ArrayList<>();
  private int number;
  private int end;

  private FilledHome(Iterator<TextCollection.Text> texts) {
    this.texts = texts;
  }

  private record Agency(String id, String slug) {}

  /**
   * The home with so many publications that was made before in this folder, or else is made now: by
   * a first start, then beside the portal, slice by slice. What was stopped goes on behind the last
   * whole slice.
   */
  static Path at(Path folder, int count, Iterator<TextCollection.Text> texts) throws Exception {
    Path all = folder.resolve(count + "-" + FilledIndex.version());
    Path home = all.resolve("home");
    Path made = all.resolve("made");
    if (!Files.exists(made)) {
      int port = PortalProcess.freePort();
      try (PortalProcess first = PortalProcess.measured(all, home, port).awaitReady()) {
        first.terminate();
      }
      Files.writeString(made, "0");
    }
    FilledHome filling = new FilledHome(texts);
    filling.skip(Integer.parseInt(Files.readString(made)));
    while (filling.number < count) {
      long begun = System.nanoTime();
      filling.end = Math.min(count, filling.number + SLICE);
      filling.fill(home);
      Files.writeString(made, "" + filling.number);
      System.out.printf(
          "%d of %d texts, the last ones in %.0f s%n",
          filling.number, count, (System.nanoTime() - begun) / 1e9);
    }
    return home;
  }

  private void skip(int done) {
    while (number < done) {
      texts.next();
      number++;
    }
  }

  private void fill(Path home) throws Exception {
    String url = "jdbc:h2:file:" + home.resolve("data").resolve("portal");
    try (Connection rows = DriverManager.getConnection(url, "portal", "");
        FilledIndex index = FilledIndex.open(home.resolve("index"))) {
      rows.setAutoCommit(false);
      readAgencies(rows);
      dropBehind(rows, number);
      try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
        List<Future<?>> working = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          working.add(threads.submit(() -> work(rows, index)));
        }
        for (Future<?> one : working) {
          one.get();
        }
      }
      rows.createStatement().execute("analyze");
    }
  }

  /** Rows of a slice that was stopped, whose texts no index has. */
  private static void dropBehind(Connection rows, int number) throws SQLException {
    String first = new UUID(1, number).toString();
    String last = new UUID(1, Integer.MAX_VALUE).toString();
    for (String key : List.of("edition where publication_id", "publication where id")) {
      try (PreparedStatement drop =
          rows.prepareStatement("delete from " + key + " between ? and ?")) {
        drop.setString(1, first);
        drop.setString(2, last);
        drop.executeUpdate();
      }
    }
    rows.commit();
  }

  private void readAgencies(Connection connection) throws SQLException {
    String all = "select id, slug from agency order by slug";
    try (ResultSet found = connection.createStatement().executeQuery(all)) {
      while (found.next()) {
        agencies.add(new Agency(found.getString(1), found.getString(2)));
      }
    }
  }

  /** Writes batches, whose rows go one after the other, until there are no more. */
  private Void work(Connection rows, FilledIndex index) throws SQLException, IOException {
    for (List<FilledIndex.Made> next = next(); !next.isEmpty(); next = next()) {
      write(rows, next);
      index.add(next);
    }
    return null;
  }

  private synchronized List<FilledIndex.Made> next() {
    List<FilledIndex.Made> batch = new ArrayList<>();
    while (number < end && batch.size() < BATCH) {
      batch.add(made(texts.next()));
      number++;
    }
    return batch;
  }

  private FilledIndex.Made made(TextCollection.Text text) {
    boolean document = number % DOCUMENTS == 0;
    PublicationKind other = number % 2 == 0 ? PublicationKind.NEWS : PublicationKind.ANNOUNCEMENT;
    return new FilledIndex.Made(
        text,
        "bench/s" + number,
        agencies.get(number % agencies.size()).slug(),
        document ? PublicationKind.DOCUMENT : other,
        Instant.parse("2026-10-01T06:00:00Z").minus(Duration.ofMinutes(15L * number)),
        document ? "" + number / DOCUMENTS : "");
  }

  private synchronized void write(Connection connection, List<FilledIndex.Made> batch)
      throws SQLException {
    try (PreparedStatement publication = connection.prepareStatement(PUBLICATION);
        PreparedStatement edition = connection.prepareStatement(EDITION)) {
      for (FilledIndex.Made made : batch) {
        publication(publication, made);
        edition(edition, made);
      }
      publication.executeBatch();
      edition.executeBatch();
      connection.commit();
    }
  }

  private void publication(PreparedStatement row, FilledIndex.Made made) throws SQLException {
    Timestamp moment = Timestamp.from(made.published());
    row.setString(1, made.text().id().toString());
    row.setString(2, agencyOf(made));
    row.setString(3, made.kind().key());
    row.setString(4, made.path().replace('/', '-'));
    row.setTimestamp(5, moment);
    row.setString(6, made.path());
    row.setTimestamp(7, moment);
    row.setInt(8, Integer.parseInt(made.published().toString().substring(0, 4)));
    row.setTimestamp(9, moment);
    row.addBatch();
  }

  private String agencyOf(FilledIndex.Made made) {
    return agencies.stream()
        .filter(agency -> agency.slug().equals(made.agency()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void edition(PreparedStatement row, FilledIndex.Made made) throws SQLException {
    TextCollection.Text text = made.text();
    String language = text.language().tag();
    ObjectNode head = JSON.createObjectNode().put("v", 1).put("ceremonial", false);
    head.putObject("texts")
        .putObject(language)
        .put("title", text.title().isBlank() ? "T" : text.title())
        .put("lead", "");
    ObjectNode fields = head.putObject("fields");
    if (!made.number().isEmpty()) {
      fields.put("number", made.number());
    }
    head.putArray("sections");
    ObjectNode body = JSON.createObjectNode().put("v", 1);
    body.putArray(language).addObject().put("kind", "paragraph").put("text", text.body());
    row.setString(1, text.id() + "#1");
    row.setString(2, text.id().toString());
    row.setString(3, head.toString());
    row.setString(4, body.toString());
    row.setTimestamp(5, Timestamp.from(made.published()));
    row.addBatch();
  }
}
