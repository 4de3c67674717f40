package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.notice.NoticesResource;
import org.unifiedportal.war.page.NoticeBoard;
import org.unifiedportal.war.page.Reader;

/**
 * Emergency notices that stand above the pages of a person's agencies, whoever raised them, and
 * those of the own agencies that ended within a day.
 */
@Dependent
public class Warnings {
  private static final Duration LATELY = Duration.ofDays(1);
  private static final int FEW = 5;

  private final NoticeStore notices;
  private final AgencyStore agencies;
  private final PortalTime time;

  /** Asks these stores at this time. */
  @Inject
  public Warnings(NoticeStore notices, AgencyStore agencies, PortalTime time) {
    this.notices = notices;
    this.agencies = agencies;
    this.time = time;
  }

  /** Those that stand first, the newest in front. */
  List<WorkScreen.Warning> of(Account account, Reader reader) {
    Set<AgencyId> own = account.agencies(Scope.READ);
    if (own.isEmpty()) {
      return List.of();
    }
    Instant now = time.now();
    List<Agency> all = agencies.all();
    Set<String> homes =
        all.stream()
            .filter(one -> own.contains(one.id()))
            .map(one -> one.slug().value())
            .collect(Collectors.toSet());
    Stream<Notice> standing =
        notices.standing(now).stream().filter(one -> concerns(homes, one, all));
    Stream<Notice> ended =
        notices.of(own, FEW).stream()
            .filter(one -> !one.stands(now) && one.endsAt().isAfter(now.minus(LATELY)));
    return Stream.concat(standing, ended).map(one -> warning(one, account, reader)).toList();
  }

  private static boolean concerns(Set<String> homes, Notice notice, List<Agency> all) {
    return all.stream()
        .filter(one -> one.id().equals(notice.agency()))
        .flatMap(one -> NoticeBoard.homes(notice.reach(), one, all).stream())
        .anyMatch(homes::contains);
  }

  private WorkScreen.Warning warning(Notice notice, Account account, Reader reader) {
    boolean stands = notice.stands(time.now());
    boolean mayEnd = stands && Access.isAllowed(account, Scope.PUBLISH, notice.agency());
    LocalText.Shown words = reader.shown(notice.words());
    String who =
        agencies.find(notice.agency()).map(one -> reader.shown(one.shortName()).words()).orElse("");
    String until = reader.days().moment(notice.endsAt());
    return new WorkScreen.Warning(
        stands,
        reader.say("danger." + notice.danger().key()),
        reader.lang(words.language()),
        words.words(),
        who + " · " + reader.say(stands ? "notice.until" : "notice.was", until),
        mayEnd ? reader.to(NoticesResource.PATH) : "");
  }
}
