package org.unifiedportal.core.link;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a link.
 *
 * @param failures how many times in a row nothing good came back
 * @param dueAt when it is followed next, UTC
 */
public record LinkCheck(LinkAddress address, Verdict verdict, int failures, Instant dueAt) {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int SERVER_FAULT = 500;

  /** A fault that may pass is told after so many tries. */
  private static final int PATIENCE = 3;

  private static final Duration ALL_IS_WELL = Duration.ofDays(7);
  private static final Duration TOLD = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofHours(6);

  /** Whether there is anything behind it. */
  public sealed interface Verdict {
    /** Nobody has looked yet. */
    record Waiting() implements Verdict {}

    /** Something answered at this moment, if only that a program may not read it. */
    record Alive(Instant at) implements Verdict {}

    /** It failed at this moment, which may pass. */
    record Doubtful(Instant at) implements Verdict {}

    /** Readers find nothing there: the answer at this moment. */
    record Dead(Instant at, LinkAnswer answer) implements Verdict {}
  }

  /** One nobody has followed yet. */
  public static LinkCheck waiting(LinkAddress address, Instant now) {
    return new LinkCheck(address, new Verdict.Waiting(), 0, now);
  }

  /** The same after this came back. */
  public LinkCheck answered(LinkAnswer answer, Instant now) {
    return switch (answer) {
      case LinkAnswer.Answered(int status) when status == NOT_FOUND || status == GONE ->
          dead(answer, now);
      case LinkAnswer.Answered(int status) when status < SERVER_FAULT ->
          new LinkCheck(address, new Verdict.Alive(now), 0, now.plus(ALL_IS_WELL));
      case LinkAnswer.Answered fault -> failed(answer, now);
      case LinkAnswer.Silent(LinkAnswer.Why why) ->
          why == LinkAnswer.Why.INNER ? dead(answer, now) : failed(answer, now);
    };
  }

  /** The same when nobody could ask. */
  public LinkCheck unasked(Instant now) {
    return new LinkCheck(address, verdict, failures, now.plus(TOLD));
  }

  private LinkCheck failed(LinkAnswer answer, Instant now) {
    return failures + 1 >= PATIENCE
        ? dead(answer, now)
        : new LinkCheck(address, new Verdict.Doubtful(now), failures + 1, now.plus(SOON));
  }

  private LinkCheck dead(LinkAnswer answer, Instant now) {
    return new LinkCheck(address, new Verdict.Dead(now, answer), failures + 1, now.plus(TOLD));
  }
}
