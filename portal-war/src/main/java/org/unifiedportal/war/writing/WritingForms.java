package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Matter;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.publication.UndoingWithdrawals;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.writing.WritingScreen.Hidden;
import org.unifiedportal.war.writing.WritingScreen.May;

/** Shows the form of a publication: a new one's, or of one that is there. */
@Dependent
public class WritingForms {
  private static final int STALE = 412;

  private final OwnPublications own;
  private final Beginnings beginnings;
  private final PublicationStore publications;
  private final StandingWords standings;
  private final PlacedPictures pictures;
  private final WritingAdvice advice;
  private final PublishingFields asked;
  private final Reception reception;
  private final Screens screens;

  /** Reads from these stores. */
  @Inject
  public WritingForms(
      OwnPublications own,
      Beginnings beginnings,
      PublicationStore publications,
      StandingWords standings,
      PlacedPictures pictures,
      WritingAdvice advice,
      PublishingFields asked,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.beginnings = beginnings;
    this.publications = publications;
    this.standings = standings;
    this.pictures = pictures;
    this.advice = advice;
    this.asked = asked;
    this.reception = reception;
    this.screens = screens;
  }

  /**
   * What a form is shown with: who looks, what was typed, what is wrong, what was just done.
   *
   * @param offered what the person has typed into this form and not sent, the open paper included
   */
  record View(
      Visitor.Signed visitor,
      Sheet sheet,
      Complaints complaints,
      String notice,
      List<Kept.Typed> offered) {
    /** Copies the list. */
    View {
      offered = List.copyOf(offered);
    }

    /** The same where nothing unfinished is offered. */
    View(Visitor.Signed visitor, Sheet sheet, Complaints complaints, String notice) {
      this(visitor, sheet, complaints, notice, List.of());
    }

    View offering(List<Kept.Typed> kept) {
      return new View(visitor, sheet, complaints, notice, kept);
    }

    View with(Sheet other) {
      return new View(visitor, other, complaints, notice, offered);
    }

    /** The same on a paper: a form that is opened anew gets one of its own. */
    View onPaper() {
      return sheet.isOnPaper() ? this : with(sheet.on(UUID.randomUUID().toString()));
    }
  }

  /** The form of a new publication. */
  Response blank(PublicationKind kind, View look) {
    Reader reader = look.visitor().reader();
    AgencyId agency =
        new AgencyId(OwnPublications.parsed(look.sheet().text("agency")).orElseThrow());
    List<FormField> choice = agencies(kind, look);
    WritingScreen.State state =
        new WritingScreen.State(
            reader.to("console/write/" + kind.key()),
            "",
            reader.say("write.new") + " · " + standings.name(agency, reader),
            "",
            "",
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            hidden(agency, look, choice.isEmpty()),
            choice,
            may(agency, kind, look.visitor().account()));
    String title = reader.say("write." + kind.key());
    Subject subject = new Subject(kind, agency, Optional.empty());
    return show(subject, look, state, List.of(), frame(look, "console/write/" + kind.key(), title));
  }

  private static List<Hidden> hidden(AgencyId agency, View look, boolean isTheOnly) {
    Hidden sections = new Hidden("sections", look.sheet().text("sections"));
    return isTheOnly
        ? List.of(new Hidden("agency", agency.toString()), sections)
        : List.of(sections);
  }

  /** What the person may do with what isn't there yet. */
  private May may(AgencyId agency, PublicationKind kind, Account account) {
    AgencyId runner = own.runner(agency, kind, account).orElse(agency);
    Matter matter = new Matter(agency, kind.key(), runner);
    boolean publish = Access.isAllowed(account, Scope.PUBLISH, matter, own.open(account));
    return new May(true, publish, false, publish);
  }

  /** The form of a publication that is there. */
  Response known(Publication publication, View look) {
    Reader reader = look.visitor().reader();
    String path = "console/publications/" + publication.id();
    boolean isLive = publication.isLive();
    boolean isGone = publication.standing() instanceof Standing.Withdrawn;
    String release = standings.release(publication, reader).orElse("");
    May may = may(look, publication, !release.isEmpty());
    String expiry =
        may.publish() || may.correct() ? standings.expiry(publication, reader).orElse("") : "";
    WritingScreen.State state =
        new WritingScreen.State(
            reader.to(path),
            look.notice().isEmpty() ? "" : reader.say("done." + look.notice()),
            standings.of(publication, reader),
            publication.live().map(live -> reader.to(live.path().value())).orElse(""),
            reader.to(path + "/versions"),
            canTakeDown(publication, may) ? reader.to(path + "/withdraw") : "",
            canReturn(publication, look) ? reader.to(path + "/undo") : "",
            release,
            expiry,
            asked.answer(publication, latest(publication), reader),
            standings.draft(
                publication, own.may(Scope.WRITE, publication, look.visitor().account()), reader),
            List.of(
                new Hidden("version", version(publication, look)),
                new Hidden("sections", look.sheet().text("sections"))),
            List.of(),
            isGone ? May.NOTHING : may);
    String title = reader.say("kind." + publication.kind().key());
    return show(
        Subject.of(publication), look, state, theirs(publication, look), frame(look, path, title));
  }

  /** What is archive is published by nobody, but whoever may publish may take it out of there. */
  private static boolean canTakeDown(Publication publication, May may) {
    return publication.readAt().isPresent() && (may.correct() || may.publish());
  }

  private boolean canReturn(Publication publication, View look) {
    return own.mayReturn(publication, look.visitor().account())
        && publication.standing() instanceof Standing.Withdrawn withdrawn
        && UndoingWithdrawals.isOpen(withdrawn, reception.site().time().now());
  }

  /**
   * The version the text was made from; the present one only where both versions are shown, so that
   * nothing somebody else saved is overwritten unseen.
   */
  private static String version(Publication publication, View look) {
    String made = look.sheet().text("version");
    boolean showsBoth = look.complaints().status() == STALE;
    return made.isEmpty() || showsBoth ? Long.toString(publication.version()) : made;
  }

  /** The sheet of what is there now. */
  Sheet sheet(Publication publication) {
    return beginnings.of(publication);
  }

  private Edition latest(Publication publication) {
    return publications.getEdition(publication.id(), publication.latest());
  }

  /** A stale form shows what somebody else has saved; the typed text stands in the form itself. */
  private List<WritingScreen.Preview> theirs(Publication publication, View look) {
    return look.complaints().status() == STALE
        ? new Previews(reception.site(), publication.kind()).of(latest(publication).content())
        : List.of();
  }

  /**
   * What the person may do with it; what is set to be published is only read, unless something else
   * was typed already.
   */
  private May may(View look, Publication publication, boolean isSet) {
    Account account = look.visitor().account();
    boolean isLive = publication.isLive();
    boolean write = own.may(Scope.WRITE, publication, account);
    boolean publish = write && own.may(Scope.PUBLISH, publication, account);
    return isSet && look.sheet().saysSameAs(sheet(publication))
        ? new May(false, publish, false, false)
        : new May(write, publish && !isLive, publish && isLive, publish);
  }

  private ConsoleFrame frame(View look, String path, String title) {
    return new ConsoleFrame(reception.site(), look.visitor(), Tab.WRITE, path, title);
  }

  private Response show(
      Subject subject,
      View look,
      WritingScreen.State state,
      List<WritingScreen.Preview> theirs,
      ConsoleFrame frame) {
    View paper = look.onPaper();
    View placed = placed(paper);
    SheetFields.Beside beside =
        new SheetFields.Beside(
            pictures.offer(look.visitor()),
            pictures.untold(placed.sheet(), look.visitor().account()),
            advice,
            standings.english(subject.agency()));
    SheetFields fields = SheetFields.of(subject, placed, frame, beside);
    return screens.show(
        look.complaints().status(),
        "writing",
        new WritingScreen(
            frame,
            look.complaints(),
            state,
            fields.columns(),
            common(fields, subject.kind()),
            asked.of(subject, fields, state.may()),
            theirs,
            Keeping.of(paper.sheet().paper(), paper.offered(), frame)));
  }

  /** The same with its pictures as the library tells them now. */
  private View placed(View look) {
    Sheet sheet = pictures.placed(look.sheet(), look.visitor().account());
    return look.with(sheet);
  }

  /** Congratulations and work trips are news. */
  private static List<FormField> common(SheetFields fields, PublicationKind kind) {
    Choice ceremony =
        new Choice(
            "yes",
            fields.reader().say("write.ceremonial"),
            fields.sheet().text("ceremonial").equals("yes"));
    FormField box =
        fields.field(false, Look.BOXES, "ceremonial", "write.besides").of(List.of(ceremony));
    List<FormField> common = new ArrayList<>(fields.common());
    if (kind == PublicationKind.NEWS || fields.sheet().text("ceremonial").equals("yes")) {
      common.add(box);
    }
    return common;
  }

  /**
   * What is wrong, with the sheet as it stands after the refusal: stale ones get the new version.
   */
  static Complaints complaints(Refused refused, Visitor.Signed visitor) {
    Complaints complaints = Complaints.of(refused, visitor.reader().language());
    return refused.refusal() instanceof Refusal.Stale
        ? new Complaints(STALE, visitor.reader().say("write.stale"), List.of())
        : atFields(complaints);
  }

  /** Where there is no text at all it begins with a title; one without a body may have a lead. */
  private static Complaints atFields(Complaints complaints) {
    Complaints named = complaints.named("texts", "texts.kk.title");
    for (Language language : Language.values()) {
      String text = "texts." + language.tag();
      named = named.named(text + ".body", text + ".lead");
    }
    return named;
  }

  /** Whether the person begins publications for any agency. */
  boolean writes(Account account) {
    return own.writes(account);
  }

  /** Which agency a new publication is for: the asked one, else the first the person writes for. */
  Optional<AgencyId> agency(PublicationKind kind, String asked, View look) {
    List<AgencyId> writable = own.writable(kind, look.visitor().account());
    return writable.stream()
        .filter(one -> one.toString().equals(asked))
        .findFirst()
        .or(() -> writable.stream().findFirst());
  }

  /** For whom it is written, asked where there is a choice. */
  private List<FormField> agencies(PublicationKind kind, View look) {
    Reader reader = look.visitor().reader();
    String chosen = look.sheet().text("agency");
    List<Choice> choices =
        own.writable(kind, look.visitor().account()).stream()
            .map(one ->
                new Choice(
                    one.toString(), standings.name(one, reader), one.toString().equals(chosen)))
            .toList();
    return choices.size() < 2
        ? List.of()
        : List.of(FormField.must(Look.CHOICE, "agency", reader.say("write.agency")).of(choices));
  }
}
