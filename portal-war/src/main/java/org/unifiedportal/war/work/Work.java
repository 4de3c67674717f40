package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.check.Check;
import org.unifiedportal.core.check.CheckStore;
import org.unifiedportal.core.link.DeadLink;
import org.unifiedportal.core.link.LinkStore;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.OfficeLine;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.publication.WorkAct;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkLine;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.writing.Kept;
import org.unifiedportal.war.writing.OwnPublications;

/** Gathers what waits for a person. */
@Dependent
public class Work {
  /** Rows of a group; the rest is behind its link. */
  static final int FEW = 8;

  /** So many of an office's pages are looked through for what it may still run. */
  private static final int LOOKED_THROUGH = 200;

  private static final int MOST_OVERDUE = 100;

  /** So many waiting acts are looked through, that those of one sort hide none of the other. */
  private static final int WAITING = 100;

  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration SOON = Duration.ofDays(7);
  private static final Duration FAR = Duration.ofDays(366);

  private final OwnPublications own;
  private final WorkStore work;
  private final PublicationStore publications;
  private final AgencyStore agencies;
  private final CheckStore checks;
  private final LinkStore links;
  private final Kept kept;
  private final WaitingPapers papers;
  private final Agenda agenda;
  private final PortalTime time;

  /** Asks these stores at this time. */
  @Inject
  public Work(
      OwnPublications own,
      WorkStore work,
      PublicationStore publications,
      AgencyStore agencies,
      CheckStore checks,
      LinkStore links,
      Kept kept,
      WaitingPapers papers,
      Agenda agenda,
      PortalTime time) {
    this.own = own;
    this.work = work;
    this.publications = publications;
    this.agencies = agencies;
    this.checks = checks;
    this.links = links;
    this.kept = kept;
    this.papers = papers;
    this.agenda = agenda;
    this.time = time;
  }

  List<WorkScreen.Day> days(Account account, Reader reader) {
    return account.agencies(Scope.READ).stream()
        .flatMap(id -> agencies.find(id).stream())
        .map(agency -> day(agency, reader))
        .toList();
  }

  private WorkScreen.Day day(Agency agency, Reader reader) {
    LiveFilter own = LiveFilter.ALL.withAgencies(Set.of(agency.id()));
    Optional<Instant> newest =
        publications.list(own, 1).stream().map(ListedPublication::publishedAt).findFirst();
    boolean isFed = newest.map(time::day).filter(time.today()::equals).isPresent();
    String words =
        newest
            .map(at -> reader.say(isFed ? "work.fed" : "work.unfed", reader.days().moment(at)))
            .orElseGet(() -> reader.say("work.never-fed"));
    return new WorkScreen.Day(reader.shown(agency.shortName()).words(), words, isFed);
  }

  /** What is due first, possibly nothing. */
  List<WorkScreen.Next> next(Account account, Reader reader) {
    return agenda.next(account, reader).stream().toList();
  }

  /** Problems whose promised day has passed, the oldest first. */
  List<WorkRow> overdue(Account account, Reader reader) {
    return agenda.overdueRows(account, reader, MOST_OVERDUE);
  }

  List<WorkScreen.Group> groups(Account account, Reader reader) {
    Set<AgencyId> own = account.agencies(Scope.READ);
    WorkFilter all = WorkFilter.of(own);
    Instant now = time.now();
    List<WorkAct> waiting = work.waiting(own, now.plus(FAR), WAITING);
    Function<WorkAct, WorkRow> act = one -> WorkRow.act(one, agencies, reader);
    List<WorkScreen.Group> groups = new ArrayList<>();
    groups.add(
        new WorkScreen.Group("", reader.say("work.unfinished"), unsent(account, reader), ""));
    groups.add(new WorkScreen.Group("", reader.say("check.waiting"), checks(account, reader), ""));
    groups.add(
        new WorkScreen.Group("", reader.say("check.answered"), answered(account, reader), ""));
    groups.add(group("late", "work.failed", work.failed(own, now.minus(SOON), FEW), act, reader));
    groups.add(
        group("late", "work.called-off", work.calledOff(own, now.minus(SOON), FEW), act, reader));
    groups.add(agenda.overdue(account, reader, FEW));
    groups.add(agenda.lagging(account, reader, FEW));
    groups.add(
        drafts("work.mine", work.drafts(all.by(account.name()), FEW + 1), "?mine=yes", reader));
    groups.add(papers.group(account, reader));
    groups.add(
        set("work.scheduled", only(waiting, ScheduledAct.PUBLISH, now.plus(FAR)), act, reader));
    groups.add(
        set("work.expiring", only(waiting, ScheduledAct.EXPIRE, now.plus(SOON)), act, reader));
    groups.add(new WorkScreen.Group("", reader.say("work.dead-links"), dead(own, reader), ""));
    groups.add(drafts("work.drafts", others(all, account), "", reader));
    groups.add(forOthers(account, reader));
    return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
  }

  /** What the person has begun to type anywhere and not sent. */
  private List<WorkRow> unsent(Account account, Reader reader) {
    return kept.unsent(account, FEW).stream().map(one -> WorkRow.unsent(one, reader)).toList();
  }

  /** What colleagues asked this person to check, and what is open still. */
  private List<WorkRow> checks(Account account, Reader reader) {
    List<Check> open =
        checks.waitingFor(account.id(), FEW).stream()
            .filter(check -> check.isOpen(time.now()))
            .toList();
    Map<PublicationId, WorkLine> lines = lines(open.stream().map(Check::publication));
    return open.stream()
        .filter(check -> lines.containsKey(check.publication()))
        .map(check -> WorkRow.check(check, lines.get(check.publication()), reader))
        .toList();
  }

  /** What checkers answered this person, of texts that are drafts still. */
  private List<WorkRow> answered(Account account, Reader reader) {
    List<Check> answers = checks.answered(account.name(), time.now().minus(MONTH), FEW);
    Map<PublicationId, WorkLine> lines = lines(answers.stream().map(Check::publication));
    return answers.stream()
        .filter(check -> lines.containsKey(check.publication()))
        .filter(check -> own.may(Scope.READ, lines.get(check.publication()).publication(), account))
        .map(check -> WorkRow.answer(check, lines.get(check.publication()), reader))
        .toList();
  }

  /** Links of live publications behind which readers find nothing. */
  private List<WorkRow> dead(Set<AgencyId> agencies, Reader reader) {
    List<DeadLink> dead = links.dead(agencies, FEW);
    Map<PublicationId, WorkLine> lines = lines(dead.stream().map(DeadLink::publication));
    return dead.stream()
        .filter(link -> lines.containsKey(link.publication()))
        .map(link -> WorkRow.dead(link, lines.get(link.publication()), reader))
        .toList();
  }

  /** All of them by one question. */
  private Map<PublicationId, WorkLine> lines(Stream<PublicationId> publications) {
    Set<PublicationId> wanted = publications.collect(Collectors.toSet());
    return work.lines(wanted).stream()
        .collect(Collectors.toMap(line -> line.publication().id(), Function.identity()));
  }

  /** What the person's offices run for other agencies, as far as those still let them. */
  private WorkScreen.Group forOthers(Account account, Reader reader) {
    List<OfficeLine> run = work.run(account.agencies(Scope.WRITE), LOOKED_THROUGH);
    List<WorkRow> rows =
        own.readable(run, account).limit(FEW).map(it -> WorkRow.own(it, agencies, reader)).toList();
    return new WorkScreen.Group("", reader.say("work.for-others"), rows, "");
  }

  private List<WorkLine> others(WorkFilter all, Account account) {
    return work.drafts(all, FEW + 1).stream()
        .filter(line -> !line.by().equals(account.name()))
        .toList();
  }

  private static List<WorkAct> only(List<WorkAct> acts, ScheduledAct wanted, Instant until) {
    return acts.stream().filter(one -> one.act() == wanted && one.dueAt().isBefore(until)).toList();
  }

  /** What the portal will do by itself; the calendar has all of it. */
  private static WorkScreen.Group set(
      String title, List<WorkAct> acts, Function<WorkAct, WorkRow> row, Reader reader) {
    return new WorkScreen.Group(
        "",
        reader.say(title),
        acts.stream().limit(FEW).map(row).toList(),
        acts.size() > FEW ? reader.to("console/calendar") : "");
  }

  private static WorkScreen.Group group(
      String look,
      String title,
      List<WorkAct> acts,
      Function<WorkAct, WorkRow> row,
      Reader reader) {
    return new WorkScreen.Group(look, reader.say(title), acts.stream().map(row).toList(), "");
  }

  private WorkScreen.Group drafts(String title, List<WorkLine> lines, String query, Reader reader) {
    return new WorkScreen.Group(
        "",
        reader.say(title),
        lines.stream().limit(FEW).map(line -> WorkRow.draft(line, agencies, reader)).toList(),
        lines.size() > FEW ? reader.to("console/drafts" + query) : "");
  }
}
