package org.unifiedportal.feed.format;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unifiedportal.core.text.Language;

/** Feeds made by hand, for the writers alone. */
final class FeedSamples {
  private static final String PORTAL = "https://portal.example";
  private static final String FAMILY = "tag:unifiedportal.org,2026:publication:";
  private static final Instant NOON = Instant.parse("2026-11-16T07:00:00Z");
  private static final Feed.Author AKIMAT =
      new Feed.Author("Сарыбұлақ ауданының әкімдігі", PORTAL + "/kk/sarybulak");

  private FeedSamples() {}

  /** So many problems, and two that were withdrawn. */
  static Feed feed(int size) {
    List<FeedItem> items =
        IntStream.rangeClosed(1, size)
            .mapToObj(number -> item(number, number == 1 ? "Бірінші мәселе" : "Мәселе " + number))
            .toList();
    return feed(items);
  }

  static Feed feed(List<FeedItem> items) {
    String address = PORTAL + "/kk/feeds/sarybulak/problem";
    return new Feed(
        address,
        Language.KK,
        "Сарыбұлақ: Мәселелер",
        "Ресми жарияланымдар",
        address,
        "",
        PORTAL + "/kk/sarybulak/problems",
        Map.of(Language.RU, PORTAL + "/ru/feeds/sarybulak/problem"),
        AKIMAT,
        NOON,
        items,
        List.of(
            new Feed.Deleted(FAMILY + "8:kk", NOON, "Қате жарияланған."),
            new Feed.Deleted(FAMILY + "9:kk", NOON, "")),
        false);
  }

  static FeedItem item(int number, String title) {
    return new FeedItem(
        FAMILY + number + ":kk",
        Language.KK,
        title,
        "Не болды, қашан жөнделеді.",
        "<p>Құбыр <b>жарылды</b>: <a href=\"https://portal.example/kk/\">толығырақ</a>.</p>",
        PORTAL + "/kk/sarybulak/problems/2026/m-" + number,
        Map.of(Language.RU, PORTAL + "/ru/sarybulak/problems/2026/m-" + number),
        AKIMAT,
        NOON,
        NOON.plusNanos(number),
        List.of(
            new FeedItem.Label("tag:unifiedportal.org,2026:kind", "kind", "problem", "Мәселе"),
            new FeedItem.Label("tag:unifiedportal.org,2026:state", "state", "open", "шешілмеген")));
  }
}
