package org.unifiedportal.war.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.account.NotingReadings;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.journal.EntryFilter;
import org.unifiedportal.core.journal.ExportingJournal;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** What happened in the agencies one administers: looked through, exported, and proved whole. */
@Path("{language: kk|ru|en}/console/audit")
@Dependent
public class AuditResource {
  /** Where it stands in the console. */
  public static final String PATH = "console/audit";

  private static final int PAGE = 50;
  private static final int TOO_MANY = 429;
  private static final Duration CHECK_EVERY = Duration.ofMinutes(1);

  private final Journal journal;
  private final ExportingJournal exporting;
  private final NotingReadings readings;
  private final Attempts attempts;
  private final AgencyStore agencies;
  private final Reception reception;
  private final Screens screens;

  /** Those who know what happened. */
  @Inject
  public AuditResource(
      Journal journal,
      ExportingJournal exporting,
      NotingReadings readings,
      Attempts attempts,
      AgencyStore agencies,
      Reception reception,
      Screens screens) {
    this.journal = journal;
    this.exporting = exporting;
    this.readings = readings;
    this.attempts = attempts;
    this.agencies = agencies;
    this.reception = reception;
    this.screens = screens;
  }

  /** The entries looked for, the newest first. */
  @GET
  public Response show(@BeanParam Ask ask) {
    return show(ask, administrator(ask), new Told(200, ""));
  }

  /** Reads the whole chain and tells whether it is whole; once a minute for each person. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response check(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Visitor.Signed visitor = administrator(ask);
    reception.refuseForged(ask, visitor, new Form(typed));
    Reader reader = visitor.reader();
    if (!attempts.take("chain " + visitor.account().id(), 1, CHECK_EVERY)) {
      return show(ask, visitor, new Told(TOO_MANY, reader.say("audit.soon")));
    }
    String words =
        switch (journal.check()) {
          case ChainCheck.Whole whole -> reader.say("audit.whole", whole.entries());
          case ChainCheck.Broken broken -> reader.say("audit.broken", broken.number());
        };
    return show(ask, visitor, new Told(200, words));
  }

  /** What is told above the entries, and with which status. */
  private record Told(int status, String words) {}

  /** The entries looked for as a table; that it was taken along stands in the journal. */
  @POST
  @Path("table.csv")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response table(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    reception.refuseForged(ask, visitor, form);
    Account account = visitor.account();
    EntryFilter filter = AuditDemand.of(form::text).filter(account, reception.site().time(), "");
    ExportingJournal.Taken taken = exporting.export(filter, account.id().value(), account.actor());
    Reader reader = visitor.reader();
    AuditTable table =
        new AuditTable(taken.entries(), seesAll(account), reader, rest(taken, reader));
    return Response.ok(table.bytes(), "text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  private static String rest(ExportingJournal.Taken taken, Reader reader) {
    return taken.goesOn() ? reader.say("audit.rest", taken.entries().getLast().number()) : "";
  }

  private static boolean seesAll(Account account) {
    return Access.isAllowedEverywhere(account, Scope.ADMINISTER);
  }

  private EntryFilter filter(Ask ask, Visitor.Signed visitor) {
    return AuditDemand.of(ask::parameter)
        .filter(visitor.account(), reception.site().time(), ask.parameter("before"));
  }

  private Response show(Ask ask, Visitor.Signed visitor, Told told) {
    Reader reader = visitor.reader();
    AuditDemand demand = AuditDemand.of(ask::parameter);
    Account account = visitor.account();
    readings.journal(account.agencies(Scope.ADMINISTER), seesAll(account), account);
    List<JournalEntry> found = journal.find(filter(ask, visitor), PAGE + 1);
    String more =
        found.size() > PAGE
            ? reader.to(PATH + "?before=" + found.get(PAGE - 1).number() + "&" + demand.query())
            : "";
    boolean isWhole = seesAll(visitor.account());
    return screens.show(
        told.status(),
        "audit",
        new AuditScreen(
            new ConsoleFrame(reception.site(), visitor, Tab.MORE, PATH, reader.say("audit.title")),
            told.words(),
            fields(demand, reader),
            found.stream().limit(PAGE).map(one -> row(one, isWhole, reader)).toList(),
            demand.typed(),
            more));
  }

  private AuditScreen.Row row(JournalEntry entry, boolean isWhole, Reader reader) {
    String agency =
        agencies
            .find(new AgencyId(entry.agency()))
            .map(Agency::shortName)
            .map(name -> reader.shown(name).words())
            .orElseGet(() -> reader.say("portal.name"));
    return new AuditScreen.Row(
        Long.toString(entry.number()),
        reader.days().moment(entry.at()),
        new EventWords(reader).of(entry.type()),
        entry.type(),
        new ActorWords(reader).of(entry.actor()),
        agency,
        entry.subject().toString(),
        isWhole ? entry.payload() : ShortAddress.in(entry.payload()),
        entry.hash());
  }

  private static List<FormField> fields(AuditDemand demand, Reader reader) {
    return Stream.of(
            FormField.may(Look.LINE, AuditDemand.WHO, reader.say("audit.who")),
            FormField.may(Look.CHOICE, AuditDemand.WHAT, reader.say("audit.what"))
                .of(new EventWords(reader).choices(demand.typed().get(AuditDemand.WHAT))),
            FormField.may(Look.LINE, AuditDemand.ID, reader.say("audit.id")),
            FormField.may(Look.DAY, AuditDemand.FROM, reader.say("audit.from")),
            FormField.may(Look.DAY, AuditDemand.UNTIL, reader.say("audit.until")))
        .map(field -> field.with(demand.typed().get(field.name())))
        .toList();
  }

  /** Whoever administers nothing doesn't learn that there is such a screen. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Account account = visitor.account();
    if (account.agencies(Scope.ADMINISTER).isEmpty() && !seesAll(account)) {
      throw new Refused(new Refusal.NotFound("account", "audit"));
    }
    return visitor;
  }
}
