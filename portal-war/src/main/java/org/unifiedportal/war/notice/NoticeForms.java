package org.unifiedportal.war.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.notice.Danger;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.notice.RaiseNotice;
import org.unifiedportal.core.notice.Reach;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Alphabet;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.NoticeBoard;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Words;

/** The screens of emergency notices, and what was typed into them. */
@Dependent
public class NoticeForms {
  private static final int FEW = 20;
  private static final int MOST_NAMED = 8;
  private static final List<Integer> HOURS = List.of(3, 12, 24, 72);

  private final NoticeStore notices;
  private final AgencyStore agencies;
  private final PortalTime time;
  private final Reception reception;

  /** Reads from these stores. */
  @Inject
  public NoticeForms(
      NoticeStore notices, AgencyStore agencies, PortalTime time, Reception reception) {
    this.notices = notices;
    this.agencies = agencies;
    this.time = time;
    this.reception = reception;
  }

  NoticesScreen list(String done, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    Set<AgencyId> own = visitor.account().agencies(Scope.PUBLISH);
    Instant now = time.now();
    boolean isKnown = reader.words().has("notice.done." + done);
    return new NoticesScreen(
        frame(visitor, NoticesResource.PATH, "notice.title"),
        isKnown ? reader.say("notice.done." + done) : "",
        reader.to(NoticesResource.PATH),
        rows(notices.standing(own, now).stream(), "notice.until", reader),
        Arrays.stream(Danger.values()).map(one -> choice(one, reader)).toList(),
        rows(notices.of(own, FEW).stream().filter(one -> !one.stands(now)), "notice.was", reader));
  }

  private List<NoticesScreen.Row> rows(Stream<Notice> shown, String ends, Reader reader) {
    return shown.map(one -> row(one, ends, reader)).toList();
  }

  private NoticesScreen.Row row(Notice notice, String ends, Reader reader) {
    LocalText.Shown words = reader.shown(notice.words());
    String who =
        agencies
            .find(notice.agency())
            .map(Agency::shortName)
            .map(reader::shown)
            .orElseThrow()
            .words();
    String meta =
        String.join(
            " · ",
            who,
            reader.say("notice.reach." + notice.reach().key()),
            reader.say(ends, reader.days().moment(notice.endsAt())),
            notice.raisedBy());
    return new NoticesScreen.Row(
        notice.id().toString(),
        reader.say("danger." + notice.danger().key()),
        reader.lang(words.language()),
        words.words(),
        meta);
  }

  private static NoticesScreen.Choice choice(Danger danger, Reader reader) {
    return new NoticesScreen.Choice(
        reader.to(NoticesResource.PATH + "/" + danger.key()), reader.say("danger." + danger.key()));
  }

  /** What the form says before anybody has typed: the words of the danger in each language. */
  static Form template(Danger danger) {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      String key = "danger.text." + danger.key();
      typed.putSingle(words(language), words.has(key) ? words.say(key) : "");
    }
    typed.putSingle("reach", Reach.BELOW.key());
    return new Form(typed);
  }

  private static String words(Language language) {
    return "words." + language.tag();
  }

  NoticeScreen form(Danger danger, Form form, Complaints complaints, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    String path = NoticesResource.PATH + "/" + danger.key();
    List<Agency> own = own(visitor.account());
    return new NoticeScreen(
        frame(visitor, path, "danger." + danger.key()),
        complaints,
        reader.to(path),
        own.size() == 1 ? own.getFirst().id().toString() : "",
        fields(own, form, reader).stream().map(field -> field.held(complaints)).toList(),
        where(own, reader),
        HOURS.stream()
            .map(hours -> new NoticeScreen.Lasting(hours, reader.say("notice.for." + hours)))
            .toList(),
        FormField.may(Look.MOMENT, "until", reader.say("notice.until-other"))
            .hinted(reader.say("notice.until-other.hint"))
            .with(form.text("until"))
            .held(complaints));
  }

  private List<FormField> fields(List<Agency> own, Form form, Reader reader) {
    List<FormField> fields = new ArrayList<>();
    for (Language language : Language.values()) {
      String label = reader.say("notice.words." + language.tag());
      fields.add(place(language, own, form, reader));
      FormField field =
          language == Language.EN
              ? FormField.may(Look.WORDS, words(language), label)
              : FormField.must(Look.WORDS, words(language), label);
      fields.add(field.in(language.tag()).with(form.text(words(language))));
    }
    if (own.size() > 1) {
      fields.add(
          FormField.must(Look.CHOICE, "agency", reader.say("notice.agency"))
              .of(agencies(own, form.text("agency"), reader)));
    }
    if (own.stream().anyMatch(this::hasBelow)) {
      fields.add(
          FormField.must(Look.CHOICE, "reach", reader.say("notice.reach"))
              .of(reaches(form.text("reach"), reader)));
    }
    return fields;
  }

  /** Where it is: the name of the agency, until somebody says it more closely. */
  private static FormField place(Language language, List<Agency> own, Form form, Reader reader) {
    String name = place(language);
    String known = own.size() == 1 ? own.getFirst().shortName().find(language).orElse("") : "";
    return FormField.may(Look.LINE, name, reader.say("notice." + name))
        .hinted(language == Language.KK ? reader.say("notice.place.hint") : "")
        .in(language.tag())
        .with(form.has(name) ? form.text(name) : known);
  }

  private static String place(Language language) {
    return "place." + language.tag();
  }

  /** Above whose pages it will stand at most, one line for each agency it may be raised for. */
  private List<NoticeScreen.Where> where(List<Agency> own, Reader reader) {
    List<Agency> all = agencies.all();
    return own.stream().limit(FEW).map(one -> where(one, all, reader)).toList();
  }

  private static NoticeScreen.Where where(Agency agency, List<Agency> all, Reader reader) {
    Set<String> homes = NoticeBoard.homes(Reach.BELOW, agency, all);
    List<String> names =
        all.stream()
            .filter(one -> homes.contains(one.slug().value()))
            .map(one -> reader.shown(one.shortName()).words())
            .sorted(Alphabet::compare)
            .toList();
    String shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String more =
        names.size() > MOST_NAMED
            ? " " + reader.say("notice.where.more", names.size() - MOST_NAMED)
            : "";
    String portal = homes.contains("") ? "; " + reader.say("notice.where.portal") : "";
    return new NoticeScreen.Where(reader.shown(agency.shortName()).words(), shown + more + portal);
  }

  private static List<Choice> agencies(List<Agency> own, String chosen, Reader reader) {
    return own.stream()
        .map(one ->
            new Choice(
                one.id().toString(),
                reader.shown(one.shortName()).words(),
                one.id().toString().equals(chosen)))
        .toList();
  }

  private static List<Choice> reaches(String chosen, Reader reader) {
    return Stream.of(Reach.BELOW, Reach.OWN)
        .map(one ->
            new Choice(
                one.key(), reader.say("notice.reach." + one.key()), one.key().equals(chosen)))
        .toList();
  }

  private boolean hasBelow(Agency agency) {
    return agencies.all().stream()
        .anyMatch(one -> one.findParent().filter(agency.id()::equals).isPresent());
  }

  private List<Agency> own(Account account) {
    return agencies.all().stream()
        .filter(Agency::isOpen)
        .filter(one -> Access.isAllowed(account, Scope.PUBLISH, one.id()))
        .toList();
  }

  /** What was typed as a command; refuses an agency the person doesn't publish for. */
  RaiseNotice command(Danger danger, Form form, Visitor.Signed visitor) {
    Agency agency =
        own(visitor.account()).stream()
            .filter(one -> one.id().toString().equals(form.text("agency")))
            .findFirst()
            .orElseThrow(() -> invalid("/agency", "issue.required"));
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, said(language, agency, form));
    }
    return new RaiseNotice(agency.id(), Reach.of(form.text("reach")), danger, words, until(form));
  }

  /** The words with the place in front, unless they name it themselves; no words stay none. */
  private static String said(Language language, Agency agency, Form form) {
    String typed = form.text(words(language));
    String place = form.text(place(language));
    String named = place.isEmpty() ? agency.shortName().shown(language).words() : place;
    return typed.isEmpty() || typed.contains(named) ? typed : named + ": " + typed;
  }

  /** The moment that was typed, else so many hours from now as the button says. */
  private Instant until(Form form) {
    String typed = form.text("until");
    try {
      return typed.isEmpty()
          ? time.now().plus(Duration.ofHours(hours(form)))
          : LocalDateTime.parse(typed).atZone(time.zone()).toInstant();
    } catch (DateTimeException notAMoment) {
      throw invalid("/until", "issue.field.moment");
    }
  }

  private static int hours(Form form) {
    Optional<Integer> hours =
        HOURS.stream().filter(one -> form.text("hours").equals(one.toString())).findFirst();
    return hours.orElseThrow(() -> invalid("/until", "issue.required"));
  }

  private static Refused invalid(String pointer, String key) {
    return new Refused(new Refusal.Invalid(new Issues().add(pointer, key).found()));
  }

  private ConsoleFrame frame(Visitor.Signed visitor, String path, String title) {
    return new ConsoleFrame(reception.site(), visitor, Tab.WORK, path, visitor.reader().say(title));
  }
}
