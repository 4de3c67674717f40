package org.unifiedportal.war.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the console's screens take over HTTP with {@code bench.publications} publications
 * (100,000) and as many entries of the journal on PostgreSQL, half of them of the person's own
 * agency. Prints milliseconds; run by {@code portal bench}.
 */
class ConsoleBench {
  private static final int COUNT = Integer.getInteger("bench.publications", 100_000);
  private static final int WARM = Integer.getInteger("bench.warm", 30);
  private static final int TIMES = Integer.getInteger("bench.screens", 100);
  private static final List<String> PUBLISHERS =
      List.of(
          "translations",
          "calendar",
          "documents/missing",
          "documents/upload",
          "pictures",
          "pictures/upload",
          "sections",
          "notices",
          "notices/flood",
          "search",
          "sessions");
  private static final List<String> ADMINISTRATORS =
      List.of(
          "people",
          "delegations",
          "tokens",
          "agencies",
          "audit",
          "sign-off",
          "search/synonyms",
          "search/bets");
  private static final List<String> PORTALS =
      List.of("agencies", "agencies/new", "people", "tokens", "audit", "health");
  private static final String PUBLICATIONS =
      """
      insert into publication (id, agency_id, kind, slug, standing, latest_edition, version,
        changed_at, path, live_edition, published_at, published_year, updated_at, draft_by, draft_at)
      select lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000',
        case when n %% 2 = 0 then '%s' else '%s' end, 'news', 's' || n,
        case when n %% 20 = 0 then 'unpublished' else 'live' end, 1, 1,
        now() - n * interval '1 minute', 'p/' || n, case when n %% 20 = 0 then null else 1 end,
        now() - n * interval '1 minute', 2026, now() - n * interval '1 minute',
        case when n %% 20 = 0 then 'A' || n %% 7 end,
        case when n %% 20 = 0 then now() - n * interval '1 minute' end
      from generate_series(1, %d) n
      """;
  private static final String EDITIONS =
      """
      insert into edition (id, publication_id, edition_number, head, body, author, saved_at)
      select p.id || '#1', p.id, 1,
        '{"v":1,"texts":{"kk":{"title":"Су беріледі","lead":"Кешке"}},"fields":{},"sections":[],"ceremonial":false}',
        '{"v":1,"kk":[]}', 'A', p.changed_at from publication p
      where not exists (select 1 from edition e where e.publication_id = p.id)
      """;
  private static final String JOURNAL =
      """
      insert into journal_entry (entry_number, happened_at, event_type, subject, agency_id, actor,
        payload, previous_hash, hash)
      select h.entry_number + n, now(), 'DraftReplaced',
        lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000',
        case when n %% 2 = 0 then '%s' else '%s' end, 'A' || n %% 7, '{}', h.hash, h.hash
      from journal_head h, generate_series(1, %d) n
      """;
  private static final String HEAD =
      "update journal_head set entry_number = (select max(entry_number) from journal_entry)";
  private static final Pattern NEXT = Pattern.compile("\\?after=([^\"&]+)");
  private static final Pattern ITEM = Pattern.compile("console/publications/[0-9a-f-]{36}");

  @TempDir Path folder;

  @Test
  void screensAnswerAmongAHundredThousand() throws Exception {
    int port = PortalProcess.freePort();
    PostgresPortal postgres = PostgresPortal.at(folder.resolve("home"));
    try (PortalProcess portal = postgres.start(folder.resolve("run"), port)) {
      fill(postgres.source());
      ConsoleClient publisher = ConsoleClient.enter(postgres.home(), port, "publisher");
      System.out.printf("console over HTTP, ms, among %d publications%n", COUNT);
      for (Map.Entry<String, String> screen : screens(publisher).entrySet()) {
        report(screen.getKey(), measure(() -> seen(publisher, screen.getValue())));
      }
      report(ConsoleClient.enter(postgres.home(), port, "administrator"), ADMINISTRATORS);
      report(ConsoleClient.enter(postgres.home(), port, "portal"), PORTALS);
      String item = screens(publisher).get("one publication");
      report("save a draft", measure(() -> save(publisher, item)));
      report("keep what is typed", measure(() -> keep(publisher, item)));
      portal.terminate();
    }
  }

  private static Map<String, String> screens(ConsoleClient publisher) throws Exception {
    String first = publisher.get("console/publications").body();
    String drafts = publisher.get("console/drafts").body();
    Map<String, String> screens = new LinkedHashMap<>();
    screens.put("work", "console");
    screens.put("what to write", "console/write");
    screens.put("form of a problem", "console/write/problem");
    screens.put("publications", "console/publications");
    screens.put("publications, next", "console/publications?after=" + found(NEXT, first, 1));
    screens.put("drafts", "console/drafts");
    screens.put("drafts, next", "console/drafts?after=" + found(NEXT, drafts, 1));
    screens.put("documents", "console/documents");
    screens.put("more", "console/more");
    PUBLISHERS.forEach(other -> screens.put(other, "console/" + other));
    String item = found(ITEM, drafts, 0);
    screens.put("one publication", item);
    screens.put("its versions", item + "/versions");
    screens.put("asking for a check", item + "/check");
    screens.put("taking down", found(ITEM, first, 0) + "/withdraw");
    return screens;
  }

  private static void report(ConsoleClient person, List<String> screens) throws Exception {
    for (String screen : screens) {
      report(screen, measure(() -> seen(person, "console/" + screen)));
    }
  }

  private static void seen(ConsoleClient person, String screen) throws Exception {
    int status = person.get(screen).statusCode();
    if (status != 200) {
      throw new AssertionError(screen + " " + status);
    }
  }

  private static String found(Pattern pattern, String html, int group) {
    Matcher matcher = pattern.matcher(html);
    if (!matcher.find()) {
      throw new AssertionError("not on the screen: " + pattern);
    }
    return matcher.group(group);
  }

  private static void save(ConsoleClient publisher, String item) throws Exception {
    Map<String, String> typed = publisher.form(item);
    typed.put("do", "save");
    publisher.post(item, typed);
  }

  private static void keep(ConsoleClient publisher, String item) throws Exception {
    Map<String, String> typed = publisher.form(item);
    typed.put("form", item);
    publisher.post("console/unfinished", typed);
  }

  private interface Step {
    void run() throws Exception;
  }

  private static double[] measure(Step step) throws Exception {
    double[] millis = new double[TIMES];
    for (int i = -WARM; i < TIMES; i++) {
      long begin = System.nanoTime();
      step.run();
      millis[Math.max(i, 0)] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }

  private static void report(String name, double[] millis) {
    System.out.printf(
        "%-20s p50 %6.1f  p95 %6.1f  p99 %6.1f  of %d%n",
        name,
        millis[millis.length / 2],
        millis[millis.length * 95 / 100],
        millis[millis.length * 99 / 100],
        millis.length);
  }

  private static void fill(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      String own = agency(statement, "sarybulak");
      String other = agency(statement, "altynsai");
      statement.execute("set session_replication_role = replica");
      statement.execute(PUBLICATIONS.formatted(own, other, COUNT));
      statement.execute(EDITIONS);
      statement.execute(JOURNAL.formatted(own, other, COUNT));
      statement.execute(HEAD);
      statement.execute("set session_replication_role = default");
      statement.execute("analyze");
    }
  }

  private static String agency(Statement statement, String slug) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("select id from agency where slug = '" + slug + "'")) {
      found.next();
      return found.getString(1);
    }
  }
}
