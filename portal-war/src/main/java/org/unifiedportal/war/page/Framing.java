package org.unifiedportal.war.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.text.LocalText.Shown;

/** Sets pages into their frame: the portal's own, or an agency's. */
public record Framing(Site site, AgencyStore agencies, NoticeBoard board) {

  /** The frame of a page of the portal itself. */
  public Frame portal(PageRequest request, Frame.Head head) {
    Reader reader = site.reader(request);
    return new Frame(reader, site, head, portalHead(reader), List.of(), board.above(""));
  }

  /** The frame of an inner page of the portal itself, one step below its home. */
  public Frame belowPortal(PageRequest request, Frame.Head head) {
    Reader reader = site.reader(request);
    return new Frame(
        reader, site, head, portalHead(reader), List.of(home(reader)), board.above(""));
  }

  /** The frame of an agency's home page. */
  public Frame agency(PageRequest request, Agency agency, Frame.Head head) {
    return below(request, agency, head, List.of());
  }

  /** The frame of an inner page of an agency; the steps stand below the agency's home. */
  public Frame inside(
      PageRequest request, Agency agency, Frame.Head head, List<Frame.Crumb> steps) {
    List<Frame.Crumb> crumbs = new ArrayList<>();
    Reader reader = site.reader(request);
    crumbs.add(new Frame.Crumb(agency.slug().value(), reader.shown(agency.shortName()).words()));
    crumbs.addAll(steps);
    return below(request, agency, head, crumbs);
  }

  private Frame below(
      PageRequest request, Agency agency, Frame.Head head, List<Frame.Crumb> steps) {
    Reader reader = site.reader(request);
    List<Frame.Crumb> crumbs = new ArrayList<>();
    crumbs.add(home(reader));
    crumbs.addAll(steps);
    return new Frame(
        reader,
        site,
        head.offered(agency.english().offered(), reader.language()),
        agencyHead(reader, agency),
        crumbs,
        board.above(agency.slug().value()));
  }

  private static Frame.Crumb home(Reader reader) {
    return new Frame.Crumb("", reader.say("menu.home"));
  }

  private Masthead agencyHead(Reader reader, Agency agency) {
    Shown over =
        agency
            .findParent()
            .flatMap(agencies::find)
            .map(parent -> reader.shown(parent.shortName()))
            .orElseGet(() -> new Shown(reader.language(), reader.say("portal.name")));
    Masthead head = Masthead.of(reader, agency, over);
    return agency
        .findClosing()
        .map(closed ->
            head.archived(
                ArchiveHtml.of(closed, closed.successor().flatMap(agencies::find), reader)))
        .orElse(head);
  }

  private Masthead portalHead(Reader reader) {
    return top()
        .map(agency -> Masthead.ofPortal(reader, agency))
        .orElseGet(() -> Masthead.ofEmptyPortal(reader));
  }

  /** The agency that keeps the portal. */
  private Optional<Agency> top() {
    return agencies.findKeeper();
  }
}
