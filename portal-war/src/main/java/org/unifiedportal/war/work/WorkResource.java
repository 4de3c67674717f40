package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkLine;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.war.account.DutyWords;
import org.unifiedportal.war.audit.AuditResource;
import org.unifiedportal.war.condition.ConditionResource;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.MoreScreen;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.delegation.DelegationsResource;
import org.unifiedportal.war.inquiry.InquiriesResource;
import org.unifiedportal.war.notice.NoticesResource;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.place.PlacesResource;
import org.unifiedportal.war.profile.ProfilesResource;
import org.unifiedportal.war.section.LacksResource;
import org.unifiedportal.war.token.TokensResource;

/** The rooms of the console that only show. */
@Path("{language: kk|ru|en}/console")
@Dependent
public class WorkResource {
  private static final int PAGE = 20;

  private final Work work;
  private final Warnings warnings;
  private final Entrusted entrusted;
  private final WorkStore store;
  private final AgencyStore agencies;
  private final Reception reception;
  private final Screens screens;

  /** Everything the rooms show. */
  @Inject
  public WorkResource(
      Work work,
      Warnings warnings,
      Entrusted entrusted,
      WorkStore store,
      AgencyStore agencies,
      Reception reception,
      Screens screens) {
    this.work = work;
    this.warnings = warnings;
    this.entrusted = entrusted;
    this.store = store;
    this.agencies = agencies;
    this.reception = reception;
    this.screens = screens;
  }

  /** What waits for the person. */
  @GET
  public Response work(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Account account = visitor.account();
    ConsoleFrame frame = frame(visitor, Tab.WORK, "console", "work.title");
    return screens.show(
        200,
        "work",
        new WorkScreen(
            frame,
            mayWrite(visitor),
            NoticesResource.isFor(account),
            warnings.of(account, frame.reader()),
            work.days(account, frame.reader()),
            entrusted.of(account, frame.reader()),
            work.next(account, frame.reader()),
            work.groups(account, frame.reader())));
  }

  private static boolean mayWrite(Visitor.Signed visitor) {
    return !visitor.account().agencies(Scope.WRITE).isEmpty();
  }

  /** Drafts: everybody's, or the person's own. */
  @GET
  @Path("drafts")
  public Response drafts(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    boolean mine = ask.parameter("mine").equals("yes");
    WorkFilter all = filter(ask, visitor);
    List<WorkLine> lines = store.drafts(mine ? all.by(visitor.account().name()) : all, PAGE + 1);
    ConsoleFrame frame =
        frame(visitor, Tab.WORK, "console/drafts", mine ? "work.mine" : "work.drafts");
    List<WorkRow> rows =
        shown(lines).map(line -> WorkRow.draft(line, agencies, frame.reader())).toList();
    return screens.show(
        200,
        "own",
        own(frame, discarded(ask, frame), rows, more(lines, frame, mine ? "&mine=yes" : "")));
  }

  /** Every publication of the person's agencies, those changed last first. */
  @GET
  @Path("publications")
  public Response publications(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (ask.parameter("overdue").equals("yes")) {
      return overdue(visitor);
    }
    List<WorkLine> lines = store.own(filter(ask, visitor), PAGE + 1);
    ConsoleFrame frame = frame(visitor, Tab.WRITE, "console/publications", "own.title");
    List<WorkRow> rows =
        shown(lines).map(line -> WorkRow.own(line, agencies, frame.reader())).toList();
    return screens.show(200, "own", own(frame, "", rows, more(lines, frame, "")));
  }

  /** Of them, problems whose promised day has passed, the oldest first. */
  private Response overdue(Visitor.Signed visitor) {
    ConsoleFrame frame =
        frame(visitor, Tab.WORK, "console/publications?overdue=yes", "overdue.title");
    List<WorkRow> rows = work.overdue(visitor.account(), frame.reader());
    String empty = frame.reader().say("overdue.empty");
    return screens.show(200, "own", new OwnScreen(frame, "", rows, empty, ""));
  }

  /** The ways to everything else. */
  @GET
  @Path("more")
  public Response more(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    ConsoleFrame frame = frame(visitor, Tab.MORE, "console/more", "console.tab.more");
    String duties = DutyWords.of(visitor.account().duties(), agencies, frame.reader());
    return screens.show(200, "more", new MoreScreen(frame, duties, links(visitor)));
  }

  private static List<MoreScreen.Link> links(Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<MoreScreen.Link> links = new ArrayList<>();
    links.add(link("console/publications", "own.title", reader));
    links.add(link("console/publications?overdue=yes", "overdue.title", reader));
    links.add(link("console/calendar", "calendar.title", reader));
    links.add(link("console/translations", "lagging.title", reader));
    if (LacksResource.isFor(visitor.account())) {
      links.add(link(LacksResource.PATH, "lacks.title", reader));
    }
    links.add(link("console/pictures", "picture.library", reader));
    if (NoticesResource.isFor(visitor.account())) {
      links.add(link(NoticesResource.PATH, "notice.title", reader));
    }
    if (InquiriesResource.isFor(visitor.account())) {
      links.add(link("console/search", "inquiry.title", reader));
    }
    if (isAdministrator(visitor.account())) {
      links.add(link("console/search/synonyms", "synonyms.title", reader));
      links.add(link("console/search/bets", "bets.title", reader));
      links.add(link(ProfilesResource.PATH, "profile.title", reader));
      links.add(link("console/people", "people.title", reader));
      links.add(link("console/sign-off", "sign-off.title", reader));
      links.add(link(AuditResource.PATH, "audit.title", reader));
      links.add(link(DelegationsResource.PATH, "delegation.title", reader));
      links.add(link(TokensResource.PATH, "token.title", reader));
    }
    if (PlacesResource.isFor(visitor.account())) {
      links.add(link(PlacesResource.PATH, "places.title", reader));
    }
    if (ConditionResource.isFor(visitor.account())) {
      links.add(link(ConditionResource.PATH, "condition.title", reader));
    }
    links.add(link("console/sessions", "sessions.title", reader));
    links.add(link("console/password", "password.title", reader));
    links.add(link("", "more.site", reader));
    return links;
  }

  private static boolean isAdministrator(Account account) {
    return !account.agencies(Scope.ADMINISTER).isEmpty()
        || account.holdsEverywhere(Scope.ADMINISTER);
  }

  private static MoreScreen.Link link(String path, String words, Reader reader) {
    return new MoreScreen.Link(reader.to(path), reader.say(words));
  }

  /**
   * Whoever threw a draft away that was never published finds no form any more, and is told here.
   */
  private static String discarded(Ask ask, ConsoleFrame frame) {
    return ask.parameter("done").equals("discarded") ? frame.reader().say("discard.gone") : "";
  }

  private static OwnScreen own(ConsoleFrame frame, String notice, List<WorkRow> rows, String more) {
    return new OwnScreen(frame, notice, rows, frame.reader().say("own.empty"), more);
  }

  private static Stream<WorkLine> shown(List<WorkLine> lines) {
    return lines.stream().limit(PAGE);
  }

  private static String more(List<WorkLine> lines, ConsoleFrame frame, String query) {
    return lines.size() > PAGE
        ? frame
            .reader()
            .to(frame.path() + "?after=" + PlaceWords.of(lines.get(PAGE - 1).place()) + query)
        : "";
  }

  private static WorkFilter filter(Ask ask, Visitor.Signed visitor) {
    WorkFilter all = WorkFilter.of(visitor.account().agencies(Scope.READ));
    return PlaceWords.read(ask.parameter("after")).map(all::behind).orElse(all);
  }

  private ConsoleFrame frame(Visitor.Signed visitor, Tab tab, String path, String title) {
    return new ConsoleFrame(reception.site(), visitor, tab, path, visitor.reader().say(title));
  }
}
