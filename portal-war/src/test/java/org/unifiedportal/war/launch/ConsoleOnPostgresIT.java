package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many editors at once, and a power cut while they write, over HTTP on PostgreSQL.
 *
 * <p>System properties: {@code editors.saves} of each of the sixteen (5; 50 in the long form),
 * {@code editors.sessions} among which they are divided (4; 16 in the long form: each signs in),
 * {@code console.down} seconds that the portal is away at least after what was scheduled was due
 * (0; 30 in the long form).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleOnPostgresIT {
  private static final int EDITORS = 16;
  private static final int ITEMS = 5;
  private static final int SAVES = Integer.getInteger("editors.saves", 5);
  private static final int SESSIONS = Integer.getInteger("editors.sessions", 4);
  private static final int DOWN = Integer.getInteger("console.down", 0);
  private static final String TEXT = "texts.kk.lead";
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  @TempDir static Path folder;

  private PostgresPortal postgres;
  private PortalProcess portal;
  private ConsoleClient publisher;
  private int port;

  @BeforeAll
  void start() throws Exception {
    postgres = PostgresPortal.at(folder.resolve("home"));
    port = PortalProcess.freePort();
    portal = postgres.start(folder.resolve("first"), port);
    publisher = ConsoleClient.enter(postgres.home(), port, "publisher");
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  private String begin(String title) throws Exception {
    Map<String, String> typed = publisher.form("console/write/news");
    typed.put("texts.kk.title", title);
    typed.put("do", "save");
    return item(publisher.post("console/write/news", typed));
  }

  private static String item(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElse("");
    assertEquals(303, answer.statusCode(), () -> answer.body());
    return location.replaceFirst(".*(console/publications/[0-9a-f-]{36}).*", "$1");
  }

  @Test
  @Order(1)
  void sixteenEditorsLoseNoUpdateAndEachRefusedSaveKeepsItsText() throws Exception {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(begin("Ортақ мәтін " + i));
    }
    Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
    AtomicInteger refused = new AtomicInteger();
    List<ConsoleClient> sessions = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(ConsoleClient.enter(postgres.home(), port, "officer"));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(EDITORS)) {
      List<Future<?>> editors = new ArrayList<>();
      for (int number = 0; number < EDITORS; number++) {
        ConsoleClient editor = sessions.get(number % SESSIONS);
        int own = number;
        editors.add(
            threads.submit(() -> {
              write(editor, own, items, acknowledged, refused);
              return own;
            }));
      }
      for (Future<?> editor : editors) {
        editor.get();
      }
    }
    int saved = 0;
    for (String item : items) {
      Set<String> there = Set.of(publisher.form(item).get(TEXT).split(" "));
      Set<String> wanted = acknowledged.getOrDefault(item, Set.of());
      assertTrue(there.containsAll(wanted), () -> item + " lost one of " + wanted);
      saved += wanted.size();
    }
    System.out.printf(
        "%d editors x %d saves on %d items: %d saved, %d refused with their text, none lost%n",
        EDITORS, SAVES, ITEMS, saved, refused.get());
    assertEquals(EDITORS * SAVES, saved + refused.get());
    assertTrue(refused.get() >= EDITORS - ITEMS, "nobody met anybody");
  }

  private final CyclicBarrier allOpenIt = new CyclicBarrier(EDITORS);

  private void write(
      ConsoleClient editor,
      int number,
      List<String> items,
      Map<String, Set<String>> acknowledged,
      AtomicInteger refused)
      throws Exception {
    Random random = new Random(number);
    for (int save = 0; save < SAVES; save++) {
      String item = items.get(random.nextInt(items.size()));
      String mark = "р" + number + "с" + save;
      Map<String, String> typed = editor.form(item);
      typed.put(TEXT, (typed.get(TEXT) + " " + mark).strip());
      typed.put("do", "save");
      if (save == 0) {
        allOpenIt.await(1, TimeUnit.MINUTES);
      }
      HttpResponse<String> answer = editor.post(item, typed);
      if (answer.statusCode() == 303) {
        acknowledged.computeIfAbsent(item, one -> ConcurrentHashMap.newKeySet()).add(mark);
      } else {
        assertEquals(412, answer.statusCode(), answer::body);
        assertEquals(typed.get(TEXT), ConsoleClient.form(answer).get(TEXT));
        refused.incrementAndGet();
      }
    }
  }

  private final AtomicInteger kept = new AtomicInteger();
  private final List<String> published = new ArrayList<>();

  @Test
  @Order(2)
  void nothingAcknowledgedIsLostWhenTheServerIsKilledAndWhatWasMissedIsDoneSoonAfter()
      throws Exception {
    String unfinished = begin("Аяқталмаған");
    ConsoleClient officer = ConsoleClient.enter(postgres.home(), port, "officer");
    Map<String, String> typing = officer.form(unfinished);
    typing.put("form", unfinished);
    Instant due = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
    String notice = schedule("Таңғы алтыдағы хабар", due);
    Thread keeper = new Thread(() -> keepOn(officer, typing));
    Thread writer = new Thread(this::publishOn);
    keeper.start();
    writer.start();
    TimeUnit.MILLISECONDS.sleep(2500);
    portal.kill();
    keeper.join();
    writer.join();
    sleepUntil(due.plusSeconds(DOWN));
    port = PortalProcess.freePort();
    portal = postgres.start(folder.resolve("second"), port);
    publisher.at(port);
    officer.at(port);
    double live = secondsUntilLive(notice);
    System.out.printf(
        "killed: %d kept texts and %d publications acknowledged; missed schedule live %.1f s after"
            + " the start%n",
        kept.get(), published.size(), live);
    assertTrue(live < 60, () -> live + " s");
    String text = officer.form(unfinished + "?unfinished=" + typing.get("paper")).get(TEXT);
    assertTrue(Integer.parseInt(text) >= kept.get(), () -> text + " of " + kept);
    for (String item : published) {
      assertTrue(publisher.get(item).body().contains("порталда"), item);
    }
    assertTrue(kept.get() > 0 && !published.isEmpty());
  }

  private String schedule(String title, Instant due) throws Exception {
    Map<String, String> typed = publisher.form("console/write/announcement");
    typed.put("texts.kk.title", title);
    typed.put("texts.kk.lead", "Су 18:00-де беріледі.");
    typed.put("at", LocalDateTime.ofInstant(due, ALMATY).toString());
    typed.put("do", "schedule");
    return item(publisher.post("console/write/announcement", typed));
  }

  private void keepOn(ConsoleClient officer, Map<String, String> typing) {
    try {
      for (int number = 1; true; number++) {
        typing.put(TEXT, Integer.toString(number));
        if (officer.post("console/unfinished", typing).statusCode() == 200) {
          kept.set(number);
        }
      }
    } catch (IOException killed) {
      // What was sent last was not acknowledged.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void publishOn() {
    try {
      for (int number = 1; true; number++) {
        Map<String, String> typed = publisher.form("console/write/news");
        typed.put("texts.kk.title", "Хабар " + number);
        typed.put("texts.kk.lead", "Су беріледі.");
        typed.put("do", "publish");
        HttpResponse<String> answer = publisher.post("console/write/news", typed);
        if (answer.statusCode() == 303) {
          published.add(item(answer));
        }
      }
    } catch (IOException killed) {
      // What was sent last was not acknowledged.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleepUntil(Instant moment) throws InterruptedException {
    long millis = Duration.between(Instant.now(), moment).toMillis();
    TimeUnit.MILLISECONDS.sleep(Math.max(millis, 0));
  }

  private double secondsUntilLive(String item) throws Exception {
    long begin = System.nanoTime();
    while (!publisher.get(item).body().contains("порталда")
        && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(61)) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return (System.nanoTime() - begin) / 1e9;
  }
}
