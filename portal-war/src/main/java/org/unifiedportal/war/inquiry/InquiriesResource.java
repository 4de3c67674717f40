package org.unifiedportal.war.inquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.inquiry.InquiryFilter;
import org.unifiedportal.core.inquiry.InquiryStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;

/** What readers ask the search: for those who publish and those who administer. */
@Path("{language: kk|ru|en}/console/search")
@Dependent
public class InquiriesResource {
  private static final int SHOWN = 25;
  private static final int IN_TABLE = 1_000;

  private final InquiryStore inquiries;
  private final Reception reception;
  private final Screens screens;

  /** Everything the screen shows. */
  @Inject
  public InquiriesResource(InquiryStore inquiries, Reception reception, Screens screens) {
    this.inquiries = inquiries;
    this.reception = reception;
    this.screens = screens;
  }

  /** The screen. */
  @GET
  public Response screen(@BeanParam Ask ask) {
    Visitor.Signed visitor = reader(ask);
    Period period = Period.read(ask);
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(),
            visitor,
            Tab.MORE,
            "console/search",
            visitor.reader().say("inquiry.title"));
    InquiriesShowing showing = new InquiriesShowing(frame, period);
    return screens.show(
        200, "inquiries", showing.of(Inquiries.read(inquiries, filter(period, SHOWN))));
  }

  /** The same as a table (CSV), longer. */
  @GET
  @Path("table.csv")
  public Response table(@BeanParam Ask ask) {
    Visitor.Signed visitor = reader(ask);
    Period period = Period.read(ask);
    Inquiries found = Inquiries.read(inquiries, filter(period, IN_TABLE));
    String table = new InquiriesTable(found, visitor.reader()).words();
    return Response.ok(table, "text/csv; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"search-" + period.days() + "-days.csv\"")
        .build();
  }

  private InquiryFilter filter(Period period, int limit) {
    return period.filter(reception.site().time().today(), limit);
  }

  /** Whoever neither publishes nor administers doesn't learn that there is such a screen. */
  private Visitor.Signed reader(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!isFor(visitor.account())) {
      throw new Refused(new Refusal.NotFound("screen", "search"));
    }
    return visitor;
  }

  /** Whether somebody may see what readers ask. */
  public static boolean isFor(Account account) {
    return !account.agencies(Scope.PUBLISH).isEmpty()
        || !account.agencies(Scope.ADMINISTER).isEmpty()
        || account.holdsEverywhere(Scope.ADMINISTER);
  }
}
