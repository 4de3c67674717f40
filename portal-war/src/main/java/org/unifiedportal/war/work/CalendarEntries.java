package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.publication.AgendaStore;
import org.unifiedportal.core.publication.DueProblem;
import org.unifiedportal.core.publication.LaggingText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.WorkAct;
import org.unifiedportal.core.publication.WorkLine;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.notice.NoticesResource;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.Headlines;

/**
 * What agencies have set for days to come: what the portal publishes and takes down by itself,
 * promised translations, promised solutions of problems, ends of emergency notices.
 */
@Dependent
public class CalendarEntries {
  private final AgendaStore store;
  private final NoticeStore notices;
  private final AgencyStore agencies;
  private final PortalTime time;

  /** Asks these stores. */
  @Inject
  public CalendarEntries(
      AgendaStore store, NoticeStore notices, AgencyStore agencies, PortalTime time) {
    this.store = store;
    this.notices = notices;
    this.agencies = agencies;
    this.time = time;
  }

  /**
   * Days in the portal's zone, both included.
   *
   * @param most so many entries of each sort at most
   */
  record Span(LocalDate from, LocalDate until, int most) {}

  /**
   * An entry in its place.
   *
   * @param at when it is due: its moment, or the end of its day
   */
  record Dated(Instant at, LocalDate day, CalendarScreen.Entry entry) {}

  /** All of them, soonest first, and whether there were more than are shown. */
  record Found(List<Dated> all, boolean isCut) {}

  Found of(Set<AgencyId> own, Span span, Reader reader) {
    int few = span.most();
    List<WorkAct> acts = store.acts(own, start(span.from()), start(span.until().plusDays(1)), few);
    List<LaggingText> texts = store.promised(own, span.from(), span.until(), few);
    List<DueProblem> problems = store.problems(own, span.from(), span.until(), few);
    List<Dated> all = new ArrayList<>();
    acts.forEach(act -> all.add(act(act, reader)));
    texts.forEach(text -> all.add(text(text, reader)));
    problems.forEach(problem -> all.add(problem(problem, reader)));
    notices.standing(own, time.now()).stream()
        .map(notice -> notice(notice, reader))
        .filter(one -> !one.day().isBefore(span.from()) && !one.day().isAfter(span.until()))
        .forEach(all::add);
    all.sort(Comparator.comparing(Dated::at));
    int most = Math.max(acts.size(), Math.max(texts.size(), problems.size()));
    return new Found(all, most == few);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(time.zone()).toInstant();
  }

  private Dated act(WorkAct act, Reader reader) {
    String what = reader.say("calendar." + act.act().key());
    return timed(act.dueAt(), entry(act.line(), what, act.line().publication().kind(), reader));
  }

  private Dated text(LaggingText text, Reader reader) {
    String what = reader.say("calendar.text." + text.gap().language().tag());
    LocalDate day = text.gap().promised().orElseThrow();
    return daily(day, entry(text.line(), what, text.line().publication().kind(), reader));
  }

  private Dated problem(DueProblem problem, Reader reader) {
    String what = reader.say("calendar.problem");
    return daily(problem.due(), entry(problem.line(), what, PublicationKind.PROBLEM, reader));
  }

  private Dated notice(Notice notice, Reader reader) {
    LocalText.Shown words = reader.shown(notice.words());
    CalendarScreen.Entry entry =
        new CalendarScreen.Entry(
            "emergency",
            Icon.IMPORTANT.svg(),
            "",
            reader.say("calendar.notice"),
            reader.to(NoticesResource.PATH),
            reader.lang(words.language()),
            words.words(),
            name(notice.agency(), reader));
    return timed(notice.endsAt(), entry);
  }

  private CalendarScreen.Entry entry(
      WorkLine line, String what, PublicationKind kind, Reader reader) {
    Language shown = Headlines.shown(line.headlines(), reader.language());
    return new CalendarScreen.Entry(
        kind.key(),
        Icon.of(kind).svg(),
        "",
        what,
        reader.to("console/publications/" + line.publication().id()),
        reader.lang(shown),
        line.headlines().get(shown).title(),
        name(line.agency(), reader));
  }

  private String name(AgencyId agency, Reader reader) {
    return Optional.of(agency)
        .flatMap(agencies::find)
        .map(one -> reader.shown(one.shortName()).words())
        .orElse("");
  }

  private Dated timed(Instant at, CalendarScreen.Entry entry) {
    String clock = "%tR".formatted(at.atZone(time.zone()));
    return new Dated(at, time.day(at), entry.at(clock));
  }

  private Dated daily(LocalDate day, CalendarScreen.Entry entry) {
    return new Dated(start(day.plusDays(1)).minusMillis(1), day, entry);
  }
}
