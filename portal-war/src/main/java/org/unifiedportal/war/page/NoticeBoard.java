package org.unifiedportal.war.page;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyDescribed;
import org.unifiedportal.core.agency.AgencyFounded;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Remembered;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeEvent;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.notice.Reach;
import org.unifiedportal.core.time.PortalTime;

/**
 * What is pinned above the pages because people must know it at once. It is read when the journal
 * tells of a notice, not for each page; what was read last is also pinned above the pages that are
 * shown while the database is away. Thread-safe.
 */
public final class NoticeBoard {
  private final NoticeStore notices;
  private final AgencyStore agencies;
  private final PortalTime time;
  private final Consumer<Instant> turns;

  private final Remembered<List<Pinned>> pinned =
      new Remembered<>(
          this::read,
          Set.of(
              NoticeEvent.NoticeRaised.class,
              NoticeEvent.NoticeEnded.class,
              AgencyFounded.class,
              AgencyDescribed.class));

  private volatile List<Pinned> seen = List.of();

  /** Tells {@code turns} at which moments pages change by themselves, as a notice runs out. */
  public NoticeBoard(
      NoticeStore notices, AgencyStore agencies, PortalTime time, Consumer<Instant> turns) {
    this.notices = notices;
    this.agencies = agencies;
    this.time = time;
    this.turns = turns;
  }

  /** These were committed, here or on another node. */
  public void note(List<JournalEntry> entries) {
    pinned.note(entries);
  }

  /**
   * What is pinned now above the pages of an agency, the newest first.
   *
   * @param home the agency's address segment, or nothing for the portal's own pages
   */
  public List<Pinned> above(String home) {
    return above(pinned.now(), home);
  }

  /** Without an event notices only become fewer, and that the clock tells. */
  private List<Pinned> read() {
    List<Notice> standing = notices.standing(time.now());
    List<Pinned> now = standing.isEmpty() ? List.of() : pinned(standing);
    now.forEach(one -> turns.accept(one.notice().endsAt()));
    seen = now;
    return now;
  }

  /** The same as far as it was read before, without asking the database. */
  public List<Pinned> remembered(String home) {
    return above(seen, home);
  }

  private List<Pinned> above(List<Pinned> all, String home) {
    Instant now = time.now();
    return all.stream()
        .filter(one -> one.notice().stands(now) && one.homes().contains(home))
        .toList();
  }

  private List<Pinned> pinned(List<Notice> standing) {
    List<Agency> all = agencies.all();
    return standing.stream()
        .flatMap(notice ->
            all.stream()
                .filter(agency -> agency.id().equals(notice.agency()))
                .map(agency ->
                    new Pinned(notice, agency.shortName(), homes(notice.reach(), agency, all))))
        .toList();
  }

  /**
   * Above whose pages a notice of an agency is pinned, by address segments. The agency that keeps
   * the portal answers for the portal's own pages too, whose segment is empty.
   */
  public static Set<String> homes(Reach reach, Agency agency, List<Agency> all) {
    Set<String> homes = new HashSet<>();
    homes.add(agency.slug().value());
    if (keepsThePortal(agency, all)) {
      homes.add("");
    }
    if (reach == Reach.BELOW) {
      addBelow(agency.id(), all, homes);
    }
    return homes;
  }

  private static boolean keepsThePortal(Agency agency, List<Agency> all) {
    return all.stream()
        .filter(one -> one.findParent().isEmpty())
        .findFirst()
        .filter(top -> top.id().equals(agency.id()))
        .isPresent();
  }

  private static void addBelow(AgencyId above, List<Agency> all, Set<String> homes) {
    for (Agency agency : all) {
      boolean isBelow = agency.findParent().filter(above::equals).isPresent();
      if (isBelow && homes.add(agency.slug().value())) {
        addBelow(agency.id(), all, homes);
      }
    }
  }
}
