package org.unifiedportal.war.console;

import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.glassfish.hk2.api.Context;
import org.glassfish.hk2.api.TypeLiteral;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.account.NotingReadings;
import org.unifiedportal.core.account.TestPeople;
import org.unifiedportal.core.account.UnfinishedStore;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.check.CheckLinks;
import org.unifiedportal.core.check.CheckStore;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.inquiry.InquiryStore;
import org.unifiedportal.core.inspection.NotingRecommendations;
import org.unifiedportal.core.inspection.RecommendationStore;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.link.LinkStore;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.notice.RaisingNotices;
import org.unifiedportal.core.openid.Admitting;
import org.unifiedportal.core.openid.IdentityStore;
import org.unifiedportal.core.openid.InvitingByEmail;
import org.unifiedportal.core.openid.NotingEmails;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.publication.AgendaStore;
import org.unifiedportal.core.publication.CallingOff;
import org.unifiedportal.core.publication.CopyStore;
import org.unifiedportal.core.publication.SignOffStore;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.tuning.Tuning;
import org.unifiedportal.core.tuning.TuningStore;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Synonyms;
import org.unifiedportal.war.account.Doorway;
import org.unifiedportal.war.account.DutiesResource;
import org.unifiedportal.war.account.Emails;
import org.unifiedportal.war.account.InvitationResource;
import org.unifiedportal.war.account.LogInResource;
import org.unifiedportal.war.account.LogOutResource;
import org.unifiedportal.war.account.OpenIdResource;
import org.unifiedportal.war.account.PasswordResource;
import org.unifiedportal.war.account.People;
import org.unifiedportal.war.account.PeopleResource;
import org.unifiedportal.war.account.SecondFactorResource;
import org.unifiedportal.war.account.SessionsResource;
import org.unifiedportal.war.check.AskResource;
import org.unifiedportal.war.check.CheckLinkResource;
import org.unifiedportal.war.check.CheckScreens;
import org.unifiedportal.war.check.ChecksResource;
import org.unifiedportal.war.check.SignOffResource;
import org.unifiedportal.war.delegation.DelegationForms;
import org.unifiedportal.war.delegation.DelegationsResource;
import org.unifiedportal.war.http.FailureMapper;
import org.unifiedportal.war.http.JsonBodyWriter;
import org.unifiedportal.war.http.RefusedMapper;
import org.unifiedportal.war.http.RequestRefusedMapper;
import org.unifiedportal.war.http.WebFailureMapper;
import org.unifiedportal.war.inquiry.InquiriesResource;
import org.unifiedportal.war.link.LinkAdvice;
import org.unifiedportal.war.notice.NoticeForms;
import org.unifiedportal.war.notice.NoticesResource;
import org.unifiedportal.war.openid.Providers;
import org.unifiedportal.war.page.MadeUpIndex;
import org.unifiedportal.war.page.MadeUpStores;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.picture.PageWeight;
import org.unifiedportal.war.picture.PictureResources;
import org.unifiedportal.war.publication.Desk;
import org.unifiedportal.war.publication.MadeBeforehand;
import org.unifiedportal.war.register.RegisterResources;
import org.unifiedportal.war.section.Lacks;
import org.unifiedportal.war.section.LacksResource;
import org.unifiedportal.war.section.Stocks;
import org.unifiedportal.war.site.PortalPages;
import org.unifiedportal.war.tuning.BetsResource;
import org.unifiedportal.war.tuning.LiveTuning;
import org.unifiedportal.war.tuning.SynonymsResource;
import org.unifiedportal.war.tuning.TuningDesk;
import org.unifiedportal.war.work.Agenda;
import org.unifiedportal.war.work.AgendaResource;
import org.unifiedportal.war.work.CalendarEntries;
import org.unifiedportal.war.work.Entrusted;
import org.unifiedportal.war.work.Warnings;
import org.unifiedportal.war.work.Work;
import org.unifiedportal.war.work.WorkResource;
import org.unifiedportal.war.writing.Beginnings;
import org.unifiedportal.war.writing.CopyAdvice;
import org.unifiedportal.war.writing.DiscardResource;
import org.unifiedportal.war.writing.Editing;
import org.unifiedportal.war.writing.ItemResource;
import org.unifiedportal.war.writing.Kept;
import org.unifiedportal.war.writing.OpenChecks;
import org.unifiedportal.war.writing.OwnPublications;
import org.unifiedportal.war.writing.PlacedPictures;
import org.unifiedportal.war.writing.PublishingFields;
import org.unifiedportal.war.writing.SheetReadiness;
import org.unifiedportal.war.writing.StandingWords;
import org.unifiedportal.war.writing.Submission;
import org.unifiedportal.war.writing.TellingPictures;
import org.unifiedportal.war.writing.UndoResource;
import org.unifiedportal.war.writing.UnfinishedResource;
import org.unifiedportal.war.writing.VersionsResource;
import org.unifiedportal.war.writing.WithdrawResource;
import org.unifiedportal.war.writing.WriteResource;
import org.unifiedportal.war.writing.WritingAdvice;
import org.unifiedportal.war.writing.WritingForms;

/** The whole console over real stores and the server's own REST engine, without a network. */
public final class ConsoleInMemory implements AutoCloseable {
  /** Where the portal is reached in these tests. */
  public static final URI BASE = URI.create("https://portal.example/");

  public final TestPortal portal;
  public final TestPeople people;
  public final TestDocuments documents;
  public final TestPictures pictures;
  public final Search search;
  private final Providers providers;
  private final MadeUpIndex index;
  private final LiveTuning tuning;
  private final ApplicationHandler engine;

  /** A console over this portal, with no other way in than passwords. */
  public ConsoleInMemory(TestPortal portal) {
    this(portal, Providers.NONE);
  }

  /** A console over this portal where people may sign in by these too. */
  public ConsoleInMemory(TestPortal portal, Providers providers) {
    this.portal = portal;
    this.providers = providers;
    this.people = new TestPeople(portal);
    this.documents = new TestDocuments(portal, folder());
    this.pictures = new TestPictures(portal, documents.vault);
    this.index = new MadeUpIndex(portal);
    this.tuning = new LiveTuning(tuningStore(), portal.agencies, portal.journal, Synonyms.NONE);
    this.search = index.search.with(tuning);
    this.engine = new ApplicationHandler(application());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("console-files");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private ResourceConfig application() {
    ResourceConfig config =
        new ResourceConfig()
            .register(new RefusedMapper(null))
            .register(new RequestRefusedMapper(null))
            .register(new WebFailureMapper(null))
            .register(new FailureMapper(null))
            .register(new JsonBodyWriter())
            .registerInstances(Gates.of(people, portal.time));
    Object[] resources = resources();
    for (Object resource : resources) {
      config.register(resource.getClass());
    }
    MadeBeforehand made = new MadeBeforehand(resources);
    return config.register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(made).to(new TypeLiteral<Context<Dependent>>() {});
          }
        });
  }

  private TuningStore tuningStore() {
    return TuningStore.in(portal.database, portal.time);
  }

  /** Lets the search know all that is new, as the relays do. */
  public void follow() {
    index.follow();
    List<JournalEntry> news = portal.journal.after(tuning.cursor(), 1000);
    if (!news.isEmpty()) {
      tuning.apply(news);
    }
  }

  private Stores stores(Site site) {
    return MadeUpStores.of(portal, site);
  }

  private Stocks stocks() {
    Stocks stocks = new Stocks(portal.publications, documents.store);
    portal.database.afterAppend(stocks::note);
    return stocks;
  }

  private TuningDesk tuningDesk(Site site) {
    Tuning changes = new Tuning(portal.database, tuningStore(), portal.journal);
    return new TuningDesk(tuningStore(), changes, tuning, search, stores(site));
  }

  private Object[] resources() {
    Site site = new Site(BASE.toString(), portal.time);
    Reception reception = new Reception(people.sessions, site, () -> "192.0.2.1", BASE);
    Screens screens = new Screens(reception);
    WorkStore store = WorkStore.in(portal.database);
    CheckStore checks = CheckStore.in(portal.database);
    Checking checking = new Checking(portal.database, portal.journal, portal.time);
    CheckLinks links = new CheckLinks(portal.database, portal.journal, portal.time);
    CheckScreens checked =
        new CheckScreens(checks, checking, portal.publications, portal.time, reception, screens);
    DelegationStore delegations = DelegationStore.in(portal.database);
    OwnPublications own =
        new OwnPublications(portal.publications, portal.agencies, delegations, portal.time);
    AgendaStore agendas = AgendaStore.in(portal.database);
    CalendarEntries entries =
        new CalendarEntries(agendas, NoticeStore.in(portal.database), portal.agencies, portal.time);
    Agenda agenda = new Agenda(agendas, entries, portal.agencies, portal.time);
    PlacedPictures placed = new PlacedPictures(pictures.store);
    Beginnings beginnings = new Beginnings(own, portal.publications, placed, portal.time);
    Kept kept = new Kept(UnfinishedStore.in(portal.database), beginnings, portal.time);
    Work work =
        new Work(
            own,
            store,
            portal.publications,
            portal.agencies,
            checks,
            LinkStore.in(portal.database),
            kept,
            RegisterResources.waiting(portal),
            agenda,
            portal.time);
    Entrusted entrusted = new Entrusted(delegations, portal.agencies);
    NotingEmails noting = new NotingEmails(portal.database, portal.journal, portal.time);
    InvitingByEmail byEmail = new InvitingByEmail(portal.database, people.inviting, noting);
    Emails emails = new Emails(providers, IdentityStore.in(portal.database), noting, byEmail);
    NotingReadings readings = new NotingReadings(portal.database, portal.journal, portal.time);
    People staff = new People(people.accounts, portal.agencies, emails, readings, reception);
    Doorway doorway = new Doorway(providers, reception, screens);

    OpenChecks open = new OpenChecks(checks, SignOffStore.in(portal.database), portal.time);
    TellingPictures telling = new TellingPictures(placed, pictures.describing);
    SheetReadiness readiness = new SheetReadiness(open, Twice.of(portal), telling, portal.time);
    Editing editing = new Editing(own, readiness, telling, portal.database, desk());
    WritingForms forms =
        new WritingForms(
            own,
            beginnings,
            portal.publications,
            new StandingWords(portal.publications, portal.agencies, agendas, portal.schedules),
            placed,
            advice(site),
            new PublishingFields(open, Twice.of(portal)),
            reception,
            screens);
    Submission submission = new Submission(kept, placed, reception, screens);
    NoticeStore notices = NoticeStore.in(portal.database);
    Warnings warnings = new Warnings(notices, portal.agencies, portal.time);
    NoticeForms warning = new NoticeForms(notices, portal.agencies, portal.time, reception);
    RaisingNotices raising = new RaisingNotices(portal.database, portal.journal, portal.time);
    Object[] writing = {
      new LacksResource(
          new Lacks(stores(site), stocks(), RecommendationStore.in(portal.database), reception),
          new NotingRecommendations(portal.database, portal.journal, portal.time),
          reception,
          screens),
      new DelegationsResource(
          new Delegating(
              portal.database,
              portal.journal,
              portal.time,
              new CallingOff(portal.database, portal.time)),
          new DelegationForms(portal.agencies, delegations, reception),
          reception,
          screens),
      new DutiesResource(
          people.accounts, portal.agencies, people.staffing, readings, reception, screens),
      new NoticesResource(raising, warning, reception, screens),
      new LogInResource(people.loggingIn, reception, screens, doorway),
      new OpenIdResource(
          providers,
          new Admitting(portal.database, portal.journal, portal.time),
          new Attempts(portal.database, portal.time),
          reception,
          screens,
          doorway),
      new LogOutResource(people.sessions, reception, screens),
      new SecondFactorResource(people.secondFactors, reception, screens),
      new InvitationResource(people.accepting, portal.agencies, reception, screens),
      new PasswordResource(people.changingPasswords, reception, screens),
      new SessionsResource(people.sessions, reception, screens),
      new PeopleResource(people.inviting, people.staffing, staff, reception, screens),
      new InquiriesResource(InquiryStore.in(portal.database), reception, screens),
      new SynonymsResource(tuningDesk(site), reception, screens),
      new BetsResource(tuningDesk(site), reception, screens),
      new AgendaResource(agenda, entries, reception, screens),
      new WorkResource(work, warnings, entrusted, store, portal.agencies, reception, screens),
      new WriteResource(editing, Twice.press(portal), forms, submission, kept, reception, screens),
      new ItemResource(own, editing, Twice.press(portal), forms, submission, kept, reception),
      new UnfinishedResource(kept, reception),
      new ChecksResource(checks, checked, reception),
      new CheckLinkResource(links, checked, reception, screens),
      new AskResource(
          own, portal.publications, people.accounts, checking, checked, reception, screens),
      new SignOffResource(
          portal.agencies, SignOffStore.in(portal.database), checking, reception, screens),
      new VersionsResource(own, portal.publications, desk(), reception, screens),
      new DiscardResource(own, desk(), forms, reception),
      new UndoResource(own, portal.undoing, forms, reception),
      new WithdrawResource(own, desk(), new PortalAddresses(portal.paths), reception, screens)
    };
    return Stream.of(
            Stream.of(writing),
            AdministrationResources.made(portal, people.staffing, reception, screens).stream(),
            PictureResources.made(portal, documents, pictures, reception, screens).stream(),
            RegisterResources.made(this, kept, reception, screens).stream())
        .flatMap(all -> all)
        .toArray();
  }

  /** The third of three pictures is as heavy as the two before. */
  private WritingAdvice advice(Site site) {
    LinkAdvice.Own own =
        new LinkAdvice.Own(PortalPages.over(stores(site), search), documents.store, site.base());
    return new WritingAdvice(
        LinkAdvice.following(LinkStore.in(portal.database), own),
        new PageWeight((cut, width) -> width == 640 ? cut.startsWith("c") ? 300_000 : 150_000 : 0),
        new CopyAdvice(CopyStore.in(portal.database), portal.publications));
  }

  private Desk desk() {
    return new Desk(
        portal.drafting,
        portal.publishing,
        portal.scheduling,
        portal.correcting,
        portal.withdrawing,
        portal.discarding);
  }

  /** A browser that nobody has signed in with yet. */
  public ConsoleBrowser browser() {
    return new ConsoleBrowser(this);
  }

  Shown send(String method, String path, Map<String, String> headers, String body) {
    return send(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  Shown send(String method, String path, Map<String, String> headers, byte[] bytes) {
    ContainerRequest request =
        new ContainerRequest(
            BASE,
            BASE.resolve(path.substring(1)),
            method,
            null,
            new MapPropertiesDelegate(),
            engine.getConfiguration());
    headers.forEach((name, value) -> request.getHeaders().putSingle(name, value));
    request.getHeaders().computeIfAbsent("Content-Length", name -> List.of("" + bytes.length));
    request.setEntityStream(new ByteArrayInputStream(bytes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ContainerResponse response = engine.apply(request, out).get();
      return new Shown(
          response.getStatus(), response.getStringHeaders(), out.toString(StandardCharsets.UTF_8));
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    index.close();
    portal.close();
  }
}
