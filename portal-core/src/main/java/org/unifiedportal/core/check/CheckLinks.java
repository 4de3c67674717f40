package org.unifiedportal.core.check;

import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/**
 * The links of guests: opened once with the code, and only by the browser that gave it from then
 * on. Whatever is refused stands in the journal, fifty times in fifteen minutes at most.
 */
public final class CheckLinks {
  private static final int MOST_CODES = 5;
  private static final int MOST_NOTES = 50;

  private final Database database;
  private final CheckStore checks;
  private final Attempts attempts;
  private final Journal journal;
  private final PortalTime time;

  /** Links of the checks of this database. */
  public CheckLinks(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.checks = CheckStore.in(database);
    this.attempts = new Attempts(database, time);
    this.journal = journal;
    this.time = time;
  }

  /** How a link stands for a browser. */
  public sealed interface Standing {
    /** The code is asked for. */
    record Closed() implements Standing {}

    /** This browser gave the code. */
    record Open(Check check) implements Standing {}

    /** Unknown, run out, or opened by another browser. */
    record Over() implements Standing {}
  }

  /** How a link stands for the browser that proves itself by this secret. */
  public Standing standing(Secret link, Secret browser) {
    return database.transact(() -> {
      Optional<CheckStore.Opened> known = checks.findByLink(link.hash());
      if (known.isEmpty()) {
        return over(Optional.empty(), "forged");
      }
      CheckStore.Opened opened = known.get();
      if (!time.now().isBefore(opened.check().expiresAt())) {
        return over(known, "expired");
      }
      if (opened.sessionHash().isEmpty()) {
        return new Standing.Closed();
      }
      return opened.sessionHash().equals(bound(browser, opened))
          ? new Standing.Open(opened.check())
          : over(known, "reused");
    });
  }

  /**
   * Opens a link by its code, once; refuses a wrong one, the sixth try, and a link that is over.
   */
  public Check open(Secret link, String code, Secret browser) {
    Standing standing = standing(link, browser);
    if (!(standing instanceof Standing.Closed)) {
      throw new Refused(new Refusal.NotAllowed("refusal.check-link-over"));
    }
    if (!attempts.take("check " + link.hash(), MOST_CODES)) {
      throw new Refused(new Refusal.NotAllowed("refusal.log-in-paused"));
    }
    Optional<Check> opened = database.transact(() -> take(link, code, browser));
    return opened.orElseThrow(() ->
        new Refused(new Refusal.Invalid(new Issues().add("/code", "issue.check-code").found())));
  }

  private Optional<Check> take(Secret link, String code, Secret browser) {
    CheckStore.Opened known = checks.findByLink(link.hash()).orElseThrow();
    boolean isRight =
        known.sessionHash().isEmpty()
            && link.hash(code.replaceAll("\\s", "")).equals(known.codeHash());
    if (!isRight) {
      note(Optional.of(known), "wrong code");
      return Optional.empty();
    }
    Check check = known.check();
    checks.open(check.id(), bound(browser, known));
    journal.append(
        new CheckEvent.CheckOpened(
            check.publication().value(), check.agency().value(), check.id().value()),
        new Actor("link"));
    return Optional.of(check);
  }

  private static String bound(Secret browser, CheckStore.Opened opened) {
    return browser.hash("check " + opened.check().id());
  }

  private Standing over(Optional<CheckStore.Opened> known, String why) {
    note(known, why);
    return new Standing.Over();
  }

  private void note(Optional<CheckStore.Opened> known, String why) {
    if (attempts.take("check links refused", MOST_NOTES)) {
      UUID nothing = new UUID(0, 0);
      journal.append(
          new CheckEvent.CheckLinkRefused(
              known.map(one -> one.check().publication().value()).orElse(nothing),
              known.map(one -> one.check().agency().value()).orElse(nothing),
              why),
          Actor.PORTAL);
    }
  }
}
