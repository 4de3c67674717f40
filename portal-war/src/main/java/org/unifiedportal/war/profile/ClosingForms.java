package org.unifiedportal.war.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.place.Serving;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.query.PlaceNames;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The form that closes an agency, and what was typed into it. */
@Dependent
public class ClosingForms {
  /** The field that asks where something stands that is to be taken down. */
  static final String ADDRESS = "address";

  private static final String REASON = "reason.";
  private static final String SUCCESSOR = "successor";
  private static final String VERSION = "version";

  private final ProfileForms profiles;
  private final AgencyStore agencies;
  private final PlaceNames places;
  private final Reception reception;

  /** Reads from this store and the register of places. */
  @Inject
  public ClosingForms(
      ProfileForms profiles, AgencyStore agencies, PlaceNames places, Reception reception) {
    this.profiles = profiles;
    this.agencies = agencies;
    this.places = places;
    this.reception = reception;
  }

  ClosingScreen screen(Agency agency, Form form, Complaints complaints, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    String path = ProfilesResource.PATH + "/" + agency.id();
    boolean isStale = complaints.status() == 412;
    return new ClosingScreen(
        new ConsoleFrame(
            reception.site(), visitor, Tab.MORE, path + "/closing", title(agency, reader)),
        isStale ? new Complaints(412, reader.say("profile.stale"), List.of()) : complaints,
        reader.shown(agency.shortName()).words() + " · " + profiles.facts(agency, reader),
        agency.findClosing().map(closed -> closing(closed, reader)).orElse(""),
        served(agency, reader),
        form.has(VERSION) && !isStale ? form.text(VERSION) : Long.toString(agency.version()),
        agency.isOpen()
            ? fields(agency, form, complaints, reader)
            : List.of(address(form, complaints, reader)),
        form.text("done").isEmpty() ? "" : reader.say("archive.done"),
        reader.to(path),
        reader.to(path + "/reopening"));
  }

  private static String title(Agency agency, Reader reader) {
    return reader.say(agency.isOpen() ? "closing.title" : "reopening.title");
  }

  /** How many places lead to it; nothing where none does. */
  private String served(Agency agency, Reader reader) {
    int count = new Serving(places.register(), agencies).by(agency).size();
    return count == 0 ? "" : reader.say("closing.places", count);
  }

  /** Since when, why, and who goes on. */
  private String closing(Tenure.Closed closed, Reader reader) {
    String since = reader.days().moment(closed.at());
    String who =
        closed
            .successor()
            .flatMap(agencies::find)
            .map(
                one -> " " + reader.say("closing.succeeded", reader.shown(one.shortName()).words()))
            .orElse("");
    return reader.say("closing.since", since, reader.shown(closed.reason()).words()) + who;
  }

  private List<FormField> fields(Agency agency, Form form, Complaints complaints, Reader reader) {
    Stream<FormField> reasons =
        Stream.of(Language.values())
            .map(language -> reason(language, reader).with(form.text(REASON + language.tag())));
    FormField successor =
        FormField.may(Look.CHOICE, SUCCESSOR, reader.say("closing.successor"))
            .hinted(reader.say("closing.successor.hint"))
            .of(successors(agency, form, reader));
    return Stream.concat(reasons, Stream.of(successor))
        .map(field -> field.held(complaints))
        .toList();
  }

  private static FormField address(Form form, Complaints complaints, Reader reader) {
    return FormField.must(Look.LINE, ADDRESS, reader.say("archive.address"))
        .hinted(reader.say("archive.address.hint"))
        .with(form.text(ADDRESS))
        .held(complaints);
  }

  private static FormField reason(Language language, Reader reader) {
    String name = REASON + language.tag();
    String label = reader.say("closing.reason." + language.tag());
    FormField field =
        language == Language.EN
            ? FormField.may(Look.WORDS, name, label)
            : FormField.must(Look.WORDS, name, label);
    return language == Language.KK
        ? field.hinted(reader.say("closing.reason.hint")).in(language.tag())
        : field.in(language.tag());
  }

  private List<Choice> successors(Agency agency, Form form, Reader reader) {
    Stream<Choice> others =
        agencies.all().stream()
            .filter(one -> one.isOpen() && !one.id().equals(agency.id()))
            .map(one ->
                new Choice(
                    one.id().toString(),
                    reader.shown(one.shortName()).words(),
                    one.id().toString().equals(form.text(SUCCESSOR))));
    return Stream.concat(
            Stream.of(new Choice("", reader.say("closing.successor.none"), false)), others)
        .toList();
  }

  /** What was typed as a command; refuses a form without a reason, and no agency. */
  CloseAgency command(Agency agency, Form form) {
    Map<Language, String> reason = new EnumMap<>(Language.class);
    Issues issues = new Issues();
    for (Language language : Language.values()) {
      String typed = form.text(REASON + language.tag());
      if (!typed.isEmpty()) {
        reason.put(language, typed);
      } else if (language != Language.EN) {
        issues.add("/reason/" + language.tag(), "issue.required");
      }
    }
    String wanted = form.text(SUCCESSOR);
    Optional<Agency> successor =
        agencies.all().stream().filter(one -> one.id().toString().equals(wanted)).findFirst();
    issues
        .addIf(successor.isEmpty() && !wanted.isEmpty(), "/" + SUCCESSOR, "issue.field.choice")
        .refuseIfAny();
    String version = form.text(VERSION);
    return new CloseAgency(
        agency.id(),
        version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0,
        new LocalText(reason),
        successor.map(Agency::id));
  }
}
