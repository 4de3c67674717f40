package org.unifiedportal.war.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.war.page.FileSize;
import org.unifiedportal.war.page.Numbers;
import org.unifiedportal.war.page.Reader;

/** Says figures of health in the reader's words, part by part. */
record Findings(Facts facts, Reader reader) {
  private static final String RELAY = "relay";
  private static final List<String> READ_SIDES =
      List.of("search", "feed", "pages", "tuning", "links");

  /** So many changes pass by in the time that somebody reads the page. */
  private static final long FAR_BEHIND = 100;

  private static final long GIGABYTE = 1_000_000_000L;
  private static final long LITTLE_ROOM = 5 * GIGABYTE;
  private static final long TEN_MINUTES = 600;
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  List<Finding> all() {
    List<Finding> all = new ArrayList<>();
    all.add(database());
    READ_SIDES.stream()
        .filter(side -> facts.has(RELAY, side + "Lag"))
        .map(this::readSide)
        .forEach(all::add);
    index().forEach(all::add);
    all.add(disk());
    all.add(verdicts());
    all.add(texts());
    return all;
  }

  private Finding database() {
    String part = reader.say("condition.database");
    return facts.isReady("database")
        ? Finding.well(part, reader.say("condition.database.well"))
        : Finding.ill(
            part, reader.say("condition.database.ill"), reader.say("condition.database.do"));
  }

  private Finding readSide(String side) {
    String part = reader.say("condition.side." + side);
    long behind = facts.number(RELAY, side + "Lag");
    long failures = facts.number(RELAY, side + "Failures");
    if (failures > 0) {
      return Finding.ill(
          part,
          reader.count("condition.behind", behind) + " " + reader.say("condition.stuck", failures),
          reader.say("condition.stuck.do"));
    }
    if (behind >= FAR_BEHIND) {
      return Finding.ill(
          part, reader.count("condition.behind", behind), reader.say("condition.behind.do"));
    }
    return Finding.well(
        part,
        behind == 0
            ? reader.say("condition.in-step")
            : reader.count("condition.behind", behind) + " " + reader.say("condition.catches-up"));
  }

  /** What the search knows of itself beside its place in the journal; nothing when all is well. */
  private Stream<Finding> index() {
    String part = reader.say("condition.index");
    List<Finding> found = new ArrayList<>();
    if (facts.word("index", "rebuilding").equals("true")) {
      found.add(
          Finding.ill(
              part, reader.say("condition.rebuilding"), reader.say("condition.rebuilding.do")));
    }
    String trouble = facts.word("index", "trouble");
    if (!trouble.isEmpty()) {
      found.add(
          Finding.ill(
              part, reader.say("condition.trouble", trouble), reader.say("condition.trouble.do")));
    }
    long leftOut = facts.number("index", "leftOut");
    if (leftOut > 0) {
      found.add(
          Finding.ill(
              part,
              reader.count("condition.left-out", leftOut),
              reader.say("condition.left-out.do")));
    }
    return found.stream();
  }

  private Finding disk() {
    String part = reader.say("condition.disk");
    if (!facts.has("disk", "freeBytes")) {
      return Finding.ill(
          part, reader.say("condition.disk.unknown"), reader.say("condition.disk.do"));
    }
    long free = facts.number("disk", "freeBytes");
    String words = reader.say("condition.disk.free", size(free));
    return free >= LITTLE_ROOM
        ? Finding.well(part, words)
        : Finding.ill(
            part,
            words + " " + reader.say("condition.disk.little"),
            reader.say("condition.disk.do"));
  }

  private String size(long bytes) {
    return bytes >= GIGABYTE
        ? reader.say("condition.gigabytes", Numbers.grouped(bytes / GIGABYTE))
        : FileSize.words(reader.words(), bytes);
  }

  private Finding verdicts() {
    String part = reader.say("condition.verdicts");
    long seconds = facts.number("verdicts", "oldestUnscannedSeconds");
    if (!facts.has("verdicts", "oldestUnscannedSeconds")) {
      return unknown(part);
    }
    if (seconds == 0) {
      return Finding.well(part, reader.say("condition.verdicts.none"));
    }
    String words = reader.say("condition.waits", span(seconds));
    return seconds < TEN_MINUTES
        ? Finding.well(part, words)
        : Finding.ill(part, words, reader.say("condition.verdicts.do"));
  }

  private Finding texts() {
    String part = reader.say("condition.texts");
    long seconds = facts.number("texts", "oldestUnreadSeconds");
    String state = facts.word("texts", "reader");
    if (state.isEmpty()) {
      return unknown(part);
    }
    if (!state.equals("runs")) {
      return Finding.ill(
          part, reader.say("condition.texts.paused", state), reader.say("condition.texts.do"));
    }
    if (seconds == 0) {
      return Finding.well(part, reader.say("condition.texts.none"));
    }
    String words = reader.say("condition.waits", span(seconds));
    return seconds < HOUR
        ? Finding.well(part, words)
        : Finding.ill(part, words, reader.say("condition.texts.do"));
  }

  private Finding unknown(String part) {
    return Finding.ill(part, reader.say("condition.unknown"), reader.say("condition.database.do"));
  }

  /** How long, in the largest whole unit. */
  private String span(long seconds) {
    if (seconds < HOUR) {
      return reader.count("condition.minutes", Math.max(1, seconds / 60));
    }
    return seconds < DAY
        ? reader.count("condition.hours", seconds / HOUR)
        : reader.count("condition.days", seconds / DAY);
  }
}
