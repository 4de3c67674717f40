package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.Readiness;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.time.PortalTime;

/**
 * Whether what was typed is fit for the button that was pressed: what can't be read, what is
 * missing and what is still to be said are told at once, each at its field.
 */
@Dependent
public class SheetReadiness {
  private final OpenChecks checks;
  private final RepeatedText repeated;
  private final TellingPictures telling;
  private final PortalTime time;

  /** Asks after these checks, at this time. */
  @Inject
  public SheetReadiness(
      OpenChecks checks, RepeatedText repeated, TellingPictures telling, PortalTime time) {
    this.checks = checks;
    this.repeated = repeated;
    this.telling = telling;
    this.time = time;
  }

  /** What was typed; refused with all that is wrong with it. */
  Content content(Subject subject, boolean isLive, Order order) {
    Issues issues = new Issues();
    Content content = new SheetContent(subject.kind(), time.zone()).read(order.sheet(), issues);
    telling.note(order, issues);
    Readiness readiness = new Readiness(subject.kind(), content, issues);
    switch (order.button()) {
      case "publish", "correct" -> {
        notePublishing(readiness, isLive, order.sheet());
        String which = isLive ? "issue.now-or-correct" : "issue.now-or-publish";
        issues.addIf(!order.sheet().text("at").isBlank(), "/at", which);
        noteQuestions(subject, isLive, readiness, order.sheet());
      }
      case "schedule" -> {
        noteScheduling(readiness, isLive, order.sheet());
        noteQuestions(subject, isLive, readiness, order.sheet());
      }
      default -> {
        // A draft may lack whatever it likes.
      }
    }
    issues.refuseIfAny();
    return content;
  }

  /** What stops nobody who answers it. */
  private void noteQuestions(Subject subject, boolean isLive, Readiness readiness, Sheet sheet) {
    checks.noteUnlessKnown(subject, readiness.content(), sheet, readiness.issues());
    if (!isLive) {
      repeated.noteUnlessKnown(subject, readiness.content(), sheet, readiness.issues());
    }
  }

  /** Asks once more, in the transaction that has published or scheduled a draft. */
  void refuseOvertaken(Publication released, Order order) {
    repeated.refuseUnlessKnown(released, order.sheet());
  }

  private void notePublishing(Readiness readiness, boolean isLive, Sheet sheet) {
    readiness.noteUnready().noteUntrueDays(time.today());
    if (!isLive) {
      readiness.noteOverPromised(time.today());
      notePassed(readiness, sheet);
    } else if (new TypedChange(sheet).read(readiness.issues()).orElse(null)
        instanceof Change.Major major) {
      readiness.noteUntold("/change/note", major.note());
    }
  }

  private void noteScheduling(Readiness readiness, boolean isLive, Sheet sheet) {
    readiness.noteUnready();
    Issues issues = readiness.issues();
    Optional<Instant> at = moment(sheet, issues);
    at.ifPresent(moment -> issues.addIf(moment.isBefore(time.now()), "/at", "issue.past"));
    LocalDate shownOn = at.map(time::day).orElse(time.today());
    readiness.noteUntrueDays(shownOn).noteOverPromised(shownOn);
    if (!isLive) {
      notePassed(readiness, sheet);
    }
  }

  /** What citizens read already promised its day when there still was time. */
  private void notePassed(Readiness readiness, Sheet sheet) {
    PassedDay.of(readiness.content(), PassedDay.shownOn(sheet, time))
        .ifPresent(passed -> passed.noteUnlessKnown(sheet, readiness.issues()));
  }

  /** The moment it is set for; what is none is noted. */
  Optional<Instant> moment(Sheet sheet, Issues issues) {
    String typed = SheetContent.moment(sheet.text("at"), time.zone());
    try {
      return Optional.of(OffsetDateTime.parse(typed).toInstant());
    } catch (DateTimeException notAMoment) {
      issues.add("/at", typed.isEmpty() ? "issue.required" : "issue.field.moment");
      return Optional.empty();
    }
  }
}
