package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.AgendaStore;
import org.unifiedportal.core.publication.DueProblem;
import org.unifiedportal.core.publication.LaggingText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Reader;

/** Gathers what a person's agencies owe in a language, and what comes next. */
@Dependent
public class Agenda {
  /** A promise is near so many days before its last one. */
  private static final int NEAR = 2;

  private static final int A_WEEK = 7;
  private static final int SOONEST = 10;
  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

  private final AgendaStore store;
  private final CalendarEntries entries;
  private final AgencyStore agencies;
  private final PortalTime time;

  /** Asks these stores at this time. */
  @Inject
  public Agenda(AgendaStore store, CalendarEntries entries, AgencyStore agencies, PortalTime time) {
    this.store = store;
    this.entries = entries;
    this.agencies = agencies;
    this.time = time;
  }

  /** Promises that are near or over first, then the texts that wait longest. */
  WorkScreen.Group lagging(Account account, Reader reader, int few) {
    Set<AgencyId> own = account.agencies(Scope.READ);
    LocalDate today = time.today();
    List<LaggingText> first = store.promised(own, EVER, today.plusDays(NEAR), few);
    List<LaggingText> oldest = store.lagging(own, Optional.empty(), few + 1);
    List<LaggingText> shown =
        Stream.concat(first.stream(), oldest.stream().filter(one -> !first.contains(one)))
            .limit(few)
            .toList();
    boolean isLate = shown.stream().anyMatch(one -> one.gap().isOverdue(today));
    return new WorkScreen.Group(
        isLate ? "late" : "",
        reader.say("lagging.title"),
        rows(shown, reader),
        oldest.size() > few ? reader.to("console/translations") : "");
  }

  /** The texts behind this place, those that wait longest first. */
  List<LaggingText> lagging(Account account, Optional<LaggingText.Place> after, int limit) {
    return store.lagging(account.agencies(Scope.READ), after, limit);
  }

  List<WorkRow> rows(List<LaggingText> texts, Reader reader) {
    return texts.stream().map(one -> WorkRow.lagging(one, agencies, reader)).toList();
  }

  /** Promises to solve a problem that were broken, the oldest first. */
  WorkScreen.Group overdue(Account account, Reader reader, int few) {
    List<DueProblem> late = overdue(account, few + 1);
    return new WorkScreen.Group(
        "late",
        reader.say("overdue.title"),
        late.stream().limit(few).map(one -> WorkRow.overdue(one, agencies, reader)).toList(),
        late.size() > few ? reader.to("console/publications?overdue=yes") : "");
  }

  /** The rows of the oldest of them. */
  List<WorkRow> overdueRows(Account account, Reader reader, int most) {
    return overdue(account, most).stream()
        .map(one -> WorkRow.overdue(one, agencies, reader))
        .toList();
  }

  /** Of the agencies a person writes or publishes for; of all where the portal is in their care. */
  private List<DueProblem> overdue(Account account, int most) {
    Stream<AgencyId> own =
        Stream.of(Scope.WRITE, Scope.PUBLISH).flatMap(scope -> account.agencies(scope).stream());
    Stream<AgencyId> all =
        account.holdsEverywhere(Scope.ADMINISTER)
            ? agencies.all().stream().map(Agency::id)
            : Stream.empty();
    Set<AgencyId> asked = Stream.concat(own, all).collect(Collectors.toSet());
    return store.problems(asked, EVER, time.today().minusDays(1), most);
  }

  /** What is due first, from now on within a week. */
  Optional<WorkScreen.Next> next(Account account, Reader reader) {
    LocalDate today = time.today();
    CalendarEntries.Span week =
        new CalendarEntries.Span(today, today.plusDays(A_WEEK - 1), SOONEST);
    return entries.of(account.agencies(Scope.READ), week, reader).all().stream()
        .filter(one -> !one.at().isBefore(time.now()))
        .findFirst()
        .map(one -> new WorkScreen.Next(when(one, reader), one.entry()));
  }

  private static String when(CalendarEntries.Dated one, Reader reader) {
    return one.entry().clock().isEmpty()
        ? reader.days().day(one.day())
        : reader.days().moment(one.at());
  }
}
