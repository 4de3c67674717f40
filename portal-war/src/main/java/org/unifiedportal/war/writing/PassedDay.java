package org.unifiedportal.war.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;

/**
 * The promised day of a problem that is over before anybody reads of it, mostly a slip of the pen:
 * whoever publishes the problem for the first time says that the day is right, or mends it.
 */
record PassedDay(LocalDate day) {
  private static final String KNOWN = "passed";
  private static final String SOLVED = "solved";

  /** Such a day of what is first read on that day; what is solved already promises nothing. */
  static Optional<PassedDay> of(Content content, LocalDate shownOn) {
    return content
        .fields()
        .day("due")
        .filter(due -> due.isBefore(shownOn))
        .filter(due -> !content.fields().choice("state").equals(Optional.of(SOLVED)))
        .map(PassedDay::new);
  }

  /** When a sheet is first read: on the day it is set for, else today. */
  static LocalDate shownOn(Sheet sheet, PortalTime time) {
    try {
      String at = SheetContent.moment(sheet.text("at"), time.zone());
      return time.day(OffsetDateTime.parse(at).toInstant());
    } catch (DateTimeException notSet) {
      return time.today();
    }
  }

  /** Notes it unless it was said that this very day is right. */
  void noteUnlessKnown(Sheet sheet, Issues issues) {
    issues.addIf(!isKnown(sheet), "/" + KNOWN, "issue.due-passed");
  }

  /** Asks whether the day is right. */
  FormField field(SheetFields fields) {
    Reader reader = fields.reader();
    Choice known =
        new Choice(day.toString(), reader.say("write.passed.known"), isKnown(fields.sheet()));
    return fields
        .field(true, Look.BOXES, KNOWN, "write.passed")
        .hinted(reader.say("write.passed.how", reader.days().fullDate(day)))
        .of(List.of(known));
  }

  private boolean isKnown(Sheet sheet) {
    return sheet.text(KNOWN).equals(day.toString());
  }
}
