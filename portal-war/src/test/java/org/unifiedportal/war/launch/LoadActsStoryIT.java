package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty real acts: from a folder, by one command, to pages, search hits and feeds on the real
 * server.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadActsStoryIT {
  private static final Path ACTS = Path.of(System.getProperty("shared.data", "missing"), "acts");
  private static final List<String> LANGUAGES = List.of("kk", "ru");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|_{2,}");

  @TempDir static Path folder;

  private static int port;
  private static PortalProcess portal;
  private static List<LoadedAct> acts = List.of();

  @BeforeAll
  static void givenAPortalAndThirtyRealActs() throws Exception {
    boolean areThere = Files.isDirectory(ACTS);
    if (!areThere) {
      System.out.println("SKIPPED: the real acts are not at " + ACTS.toAbsolutePath());
    }
    assumeTrue(areThere, "the real acts are not at " + ACTS.toAbsolutePath());
    port = PortalProcess.freePort();
    portal = PortalProcess.demo(folder, SeededHome.at(folder.resolve("home")), port).awaitReady();
  }

  @AfterAll
  static void stop() {
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  @Order(1)
  void whenTheFolderIsLoadedEveryActIsPublished() throws Exception {
    List<String> said = load();
    assertTrue(said.getLast().startsWith("30 of 30 items: "), said.getLast());
    assertTrue(said.getLast().endsWith(", 0 updated, 0 unchanged, 0 refused."), said.getLast());
    acts = LoadedAct.read(folder.resolve("report"), ACTS);
    assertEquals(30, acts.size());
  }

  @Test
  @Order(2)
  void thenEveryPageHoldsEveryWordOfTheActInItsOrder() throws Exception {
    for (LoadedAct act : loaded()) {
      for (String language : LANGUAGES) {
        List<String> shown = words(Jsoup.parse(get(act.path(language))).select("article").text());
        List<String> lost = without(words(act.text(language)), shown);
        assertEquals(List.of(), lost.stream().limit(5).toList(), act.path(language));
      }
    }
  }

  @Test
  @Order(3)
  void thenEveryActIsFoundByItsNumber() throws Exception {
    for (LoadedAct act : loaded()) {
      for (String language : LANGUAGES) {
        assertFound(act, language, act.number());
      }
    }
  }

  @Test
  @Order(4)
  void thenEveryActIsFoundByItsTitle() throws Exception {
    for (LoadedAct act : loaded()) {
      for (String language : LANGUAGES) {
        assertFound(act, language, shortened(act.title(language)));
      }
    }
  }

  @Test
  @Order(5)
  void thenEveryActIsFoundByAPhraseOfItsText() throws Exception {
    for (LoadedAct act : loaded()) {
      for (String language : LANGUAGES) {
        assertFound(act, language, '"' + act.phrase(language) + '"');
      }
    }
  }

  @Test
  @Order(6)
  void thenEveryActStandsInTheFeedOfDocuments() throws Exception {
    for (String language : LANGUAGES) {
      for (String format : List.of("atom.xml", "rss.xml", "feed.json")) {
        String feed = get("/" + language + "/feeds/aksai/document/" + format);
        for (LoadedAct act : loaded()) {
          assertTrue(feed.contains(act.path(language)), act.path(language) + " in " + format);
        }
      }
    }
  }

  @Test
  @Order(7)
  void thenTheOriginalDatesStand() throws Exception {
    for (LoadedAct act : loaded()) {
      String year = act.name().substring(0, 4);
      assertTrue(act.path("kk").contains("/documents/" + year + "/"), act.path("kk"));
      Document page = Jsoup.parse(get(act.path("ru")));
      assertTrue(page.select(".dates time").attr("datetime").startsWith(year), act.name());
    }
  }

  @Test
  @Order(8)
  void whenItIsLoadedAgainNothingChanges() throws Exception {
    String before = journalHead();
    List<String> said = load();
    assertTrue(said.getLast().contains("30 unchanged, 0 refused."), said.getLast());
    assertEquals(before, journalHead());
  }

  /** No step holds of nothing. */
  private static List<LoadedAct> loaded() {
    assertEquals(30, acts.size());
    return acts;
  }

  private static List<String> load() throws Exception {
    Path out = Files.createTempDirectory(folder, "load");
    String[] command = {
      "load",
      ACTS.toString(),
      "--agency",
      "aksai",
      "--base",
      "http://localhost:" + port,
      "--report",
      folder.resolve("report").toString()
    };
    try (PortalProcess load = PortalProcess.start(out, Map.of("PORTAL_TOKEN", token()), command)) {
      assertEquals(0, load.exitCode(), load.out() + load.err());
      return load.out().lines().toList();
    }
  }

  private static String token() throws Exception {
    Path accounts = folder.resolve("home").resolve("demo-accounts.txt");
    return Files.readAllLines(accounts).stream()
        .filter(line -> line.startsWith("aksai\t"))
        .findFirst()
        .map(line -> line.split("\t")[3])
        .orElseThrow();
  }

  /** The index follows the journal within moments; a hit may need a second look. */
  private static void assertFound(LoadedAct act, String language, String query) throws Exception {
    String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
    for (int look = 0; look < 20; look++) {
      if (hits(get("/" + language + "/search?q=" + asked)).contains(act.path(language))) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
    throw new AssertionError(act.name() + " is not found by " + query + " in " + language);
  }

  private static List<String> hits(String page) {
    return Jsoup.parse(page).select("main a[href]").eachAttr("href");
  }

  private static String journalHead() throws Exception {
    return get("/health").replaceAll(".*\"journalHead\":(\\d+).*", "$1");
  }

  private static String get(String path) throws Exception {
    HttpResponse<String> answer = PortalProcess.get(port, path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  /** Titles of acts are longer than a query may be. */
  private static String shortened(String title) {
    return String.join(" ", words(title).stream().limit(12).toList());
  }

  private static List<String> words(String text) {
    String plain = Parser.unescapeEntities(text.replaceAll("<[a-z/][^<>]*>", " "), false);
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  /** What is left of the words when those shown are struck out in order. */
  private static List<String> without(List<String> wanted, List<String> shown) {
    List<String> left = new ArrayList<>(wanted);
    for (String word : shown) {
      if (!left.isEmpty() && left.getFirst().equals(word)) {
        left.removeFirst();
      }
    }
    return left;
  }
}
