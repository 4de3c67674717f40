package org.unifiedportal.core;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.FoundAgency;
import org.unifiedportal.core.agency.FoundingAgencies;
import org.unifiedportal.core.agency.Holder;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.IssuingTokens;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.core.agency.TokenStore;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.CorrectEdition;
import org.unifiedportal.core.publication.Correcting;
import org.unifiedportal.core.publication.Discarding;
import org.unifiedportal.core.publication.Drafting;
import org.unifiedportal.core.publication.DueActs;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.Publishing;
import org.unifiedportal.core.publication.ScheduleStore;
import org.unifiedportal.core.publication.Scheduling;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.publication.UndoingWithdrawals;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.publication.Withdrawing;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;

/**
 * The whole core on one database, its clock standing at noon of Monday, 16 November 2026 (Almaty).
 */
public final class TestPortal implements AutoCloseable {
  /** The officer who acts in tests. */
  public static final Actor OFFICER = new Actor("Айгүл Сәрсенова, баспасөз хатшысы");

  public final SetClock clock = new SetClock(Instant.parse("2026-11-16T07:00:00Z"));
  public final PortalTime time = PortalTime.by(clock);
  public final Database database;
  public final Journal journal;
  public final AgencyStore agencies;
  public final TokenStore tokens;
  public final PathStore paths;
  public final PublicationStore publications;
  public final ScheduleStore schedules;
  public final FoundingAgencies founding;
  public final IssuingTokens issuing;
  public final Drafting drafting;
  public final Publishing publishing;
  public final Correcting correcting;
  public final Withdrawing withdrawing;
  public final Discarding discarding;
  public final UndoingWithdrawals undoing;
  public final Scheduling scheduling;
  public final DueActs dueActs;

  /** Opens the core on this database, with the rows of further modules. */
  public TestPortal(DataSource source, String... modules) {
    database = TestDatabases.open(source, modules);
    journal = Journal.in(database, time);
    agencies = AgencyStore.in(database);
    tokens = TokenStore.in(database);
    paths = PathStore.in(database);
    publications = PublicationStore.in(database);
    schedules = ScheduleStore.in(database);
    founding = new FoundingAgencies(database, agencies, paths, journal);
    issuing = new IssuingTokens(database, agencies, tokens, journal, time);
    drafting = new Drafting(database, agencies, publications, schedules, journal, time);
    publishing = new Publishing(database, agencies, publications, schedules, paths, journal, time);
    correcting = new Correcting(database, publications, drafting, publishing);
    withdrawing = new Withdrawing(database, publications, schedules, paths, journal, time);
    discarding = new Discarding(database, journal, time);
    undoing = new UndoingWithdrawals(database, journal, time);
    scheduling = new Scheduling(database, publications, schedules, journal, time);
    dueActs =
        new DueActs(database, schedules, publications, publishing, withdrawing, journal, time);
  }

  /** The core on a new H2 database in memory. */
  public static TestPortal onH2(String... modules) {
    return new TestPortal(TestDatabases.h2(), modules);
  }

  /** Founds a district akimat at this address. */
  public Agency found(String slug) {
    return founding.found(
        new FoundAgency(
            AgencyKind.DISTRICT, new Slug(slug), new Agency.Parent.None(), profile(slug)),
        OFFICER);
  }

  /** Founds an agency under another. */
  public Agency foundBelow(Agency parent, String slug) {
    return founding.found(
        new FoundAgency(
            AgencyKind.DISTRICT, new Slug(slug), new Agency.Parent.Of(parent.id()), profile(slug)),
        OFFICER);
  }

  private static Profile profile(String slug) {
    return new Profile(
        LocalText.of("«" + slug + "» ауданының әкімдігі", "Акимат района «" + slug + "»"),
        LocalText.of("«" + slug + "» ауданы", "Район «" + slug + "»"),
        LocalText.of("Аудан тұрғындарына қызмет етеді.", "Служит жителям района."),
        LocalText.of("Бейбітшілік көшесі, 1", "улица Бейбитшилик, 1"),
        LocalText.of("Дүйсенбі–жұма, 9:00–18:30", "Понедельник–пятница, 9:00–18:30"),
        "+7 (7000) 55-01-23",
        "akimat@" + slug + ".example",
        new Profile.Position(43.2, 77.1));
  }

  /** Administers the whole portal, and holds no other right. */
  public static Delegating.Decider portalsAdministrator() {
    return new Delegating.Decider(new PortalsAdministrator(), OFFICER);
  }

  private record PortalsAdministrator() implements Holder {
    @Override
    public boolean holds(Scope scope, AgencyId agency) {
      return scope == Scope.ADMINISTER;
    }

    @Override
    public boolean holdsEverywhere(Scope scope) {
      return scope == Scope.ADMINISTER;
    }
  }

  /** A token with all scopes. */
  public TokenSecret token(AgencyId agency) {
    return issuing.issue(
        new IssueToken(agency, OFFICER.name(), Scope.OF_PROGRAMS, Duration.ofDays(90)), OFFICER);
  }

  /** Drafts and publishes in one go, now. */
  public Publication publish(AgencyId agency, PublicationKind kind, String kk, String ru) {
    return publish(agency, kind, content(kind, kk, ru));
  }

  /** Drafts and publishes this content in one go, now. */
  public Publication publish(AgencyId agency, PublicationKind kind, Content content) {
    Publication draft = draft(agency, kind, content);
    return publishing.publish(
        new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.empty()),
        OFFICER);
  }

  /** Takes down what was a mistake. */
  public Publication withdraw(Publication live) {
    return withdrawing.withdraw(
        new WithdrawPublication(
            live.id(),
            live.version(),
            Outcome.MISTAKE,
            LocalText.of("Қате", "Ошибка"),
            Optional.empty()),
        OFFICER);
  }

  /** Begins a draft. */
  public Publication draft(AgencyId agency, PublicationKind kind, Content content) {
    return drafting.start(new StartDraft(agency, kind, content, Optional.empty(), ""), OFFICER);
  }

  /** Corrects with a note the citizen sees. */
  public Publication correct(Publication live, Content content) {
    LocalText note = LocalText.of("Мерзімі өзгерді.", "Изменился срок.");
    return correcting.correct(
        new CorrectEdition(live.id(), live.version(), content, new Change.Major(note)), OFFICER);
  }

  /** Content in Kazakh and Russian with all required fields of the kind. */
  public static Content content(PublicationKind kind, String kk, String ru) {
    Map<Language, EditionText> texts = Map.of(Language.KK, text(kk), Language.RU, text(ru));
    return new Content(texts, fields(kind), Set.of(), false);
  }

  private static EditionText text(String title) {
    List<Block> body = List.of(new Block.Paragraph(RichText.plain(title + ".")));
    return new EditionText(title, title, body);
  }

  /** Values for every required field of the kind. */
  public static Fields fields(PublicationKind kind) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (FieldSpec spec : kind.fields()) {
      if (spec.required()) {
        values.put(spec.key(), value(spec));
      }
    }
    return new Fields(values);
  }

  private static FieldValue value(FieldSpec spec) {
    return switch (spec.type()) {
      case WORDS -> new FieldValue.Words(LocalText.of("Мәні " + spec.key(), "Смысл " + spec.key()));
      case LINE -> new FieldValue.Line("12-345");
      case DAY -> new FieldValue.Day(LocalDate.of(2026, 12, 1));
      case MOMENT -> new FieldValue.Moment(Instant.parse("2026-11-20T05:00:00Z"));
      case CHOICE -> new FieldValue.Choice(spec.choices().getFirst());
      case LINK -> new FieldValue.Link("https://example.kz/");
      case WEEKDAYS -> new FieldValue.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
      case FOLLOW_UPS -> new FieldValue.FollowUps(List.of());
    };
  }

  @Override
  public void close() {
    database.close();
  }

  /** What stands first in the newest edition's body. */
  public Block firstBlock(Publication publication, Language language) {
    return publications
        .findEdition(publication.id(), publication.latest())
        .orElseThrow()
        .content()
        .texts()
        .get(language)
        .body()
        .getFirst();
  }
}
