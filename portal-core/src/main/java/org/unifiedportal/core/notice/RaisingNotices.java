package org.unifiedportal.core.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.PersonalNumber;
import org.unifiedportal.core.text.RestrictedMark;
import org.unifiedportal.core.time.PortalTime;

/** Warns people at once, and takes a warning down before its time. */
public final class RaisingNotices implements ClosingAgencies.Ending {
  private final Database database;
  private final AgencyStore agencies;
  private final NoticeStore store;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public RaisingNotices(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = NoticeStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Pins a notice; refuses an unknown or closed agency, a missing Kazakh or Russian text (Law
   * 401-V, article 16(14)), one that is too long or names a person's number, and an end that is
   * past or too far. The same notice raised again while it stands is the one that stands; an agency
   * has few at once.
   */
  public Notice raise(RaiseNotice command, Actor actor) {
    return database.transact(() -> {
      agencies.hold(command.agency());
      refuseIfUnfit(command);
      Optional<Notice> same = findSame(command);
      return same.isPresent() ? same.get() : begin(command, actor);
    });
  }

  private void refuseOneMore(AgencyId agency) {
    long standing =
        store.standing(time.now()).stream().filter(one -> one.agency().equals(agency)).count();
    if (standing >= Notice.MOST_AT_ONCE) {
      throw new Refused(
          new Refusal.Conflict("refusal.notices-enough", List.of(Notice.MOST_AT_ONCE)));
    }
  }

  private void refuseIfUnfit(RaiseNotice command) {
    Issues issues = new Issues();
    for (Language language : new Language[] {Language.KK, Language.RU}) {
      boolean missing = !command.words().containsKey(language);
      issues.addIf(missing, "/words/" + language.tag(), "issue.required");
    }
    command.words().forEach((language, said) -> note("/words/" + language.tag(), said, issues));
    Instant now = time.now();
    issues
        .addIf(!command.until().isAfter(now), "/until", "issue.past")
        .addIf(
            command.until().isAfter(now.plus(Notice.LONGEST)),
            "/until",
            "issue.notice-too-long",
            Notice.LONGEST.toDays())
        .refuseIfAny();
  }

  private static void note(String at, String said, Issues issues) {
    issues
        .addIf(said.length() > Notice.MOST_CHARACTERS, at, "issue.too-long", Notice.MOST_CHARACTERS)
        .addIf(RestrictedMark.standsIn(said), at, "issue.stop.restricted");
    PersonalNumber.in(said)
        .forEach(found -> issues.add(at, "issue.stop." + found.kind().key(), found.shown()));
  }

  private Optional<Notice> findSame(RaiseNotice command) {
    return store.standing(time.now()).stream()
        .filter(one -> one.saysTheSameAs(command))
        .findFirst();
  }

  private Notice begin(RaiseNotice command, Actor actor) {
    refuseOneMore(command.agency());
    Notice notice =
        new Notice(
            NoticeId.random(),
            command.agency(),
            command.reach(),
            command.danger(),
            new LocalText(command.words()),
            time.now(),
            actor.name(),
            command.until());
    store.add(notice);
    journal.append(
        new NoticeEvent.NoticeRaised(
            notice.id().value(),
            notice.agency().value(),
            notice.danger().key(),
            notice.reach().key(),
            notice.words(),
            notice.endsAt()),
        actor);
    return notice;
  }

  /** The notice, whoever may touch it; refuses an unknown one. */
  public Notice get(NoticeId id) {
    return database.transact(() ->
        store
            .lock(id)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("notice", id.toString()))));
  }

  /** Takes a notice down now; one that is over stays as it is. */
  public Notice end(NoticeId id, Actor actor) {
    return database.transact(() -> {
      Notice notice = get(id);
      if (!notice.stands(time.now())) {
        return notice;
      }
      Notice ended = notice.ended(time.now());
      journal.append(kept(ended), actor);
      return ended;
    });
  }

  private Event kept(Notice ended) {
    store.save(ended);
    return new NoticeEvent.NoticeEnded(ended.id().value(), ended.agency().value());
  }

  /** Nobody could take down any more what a closed agency warns of. */
  @Override
  public List<Event> end(AgencyId closed) {
    Instant now = time.now();
    return store.standing(Set.of(closed), now).stream()
        .map(Notice::id)
        .sorted(Comparator.comparing(NoticeId::toString))
        .flatMap(id -> store.lock(id).stream())
        .filter(notice -> notice.stands(now))
        .map(notice -> kept(notice.ended(now)))
        .toList();
  }
}
