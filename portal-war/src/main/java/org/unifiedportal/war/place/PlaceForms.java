package org.unifiedportal.war.place;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.place.CorrectPlace;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceId;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.PlaceTree;
import org.unifiedportal.core.place.Serving;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.PlaceNames;
import org.unifiedportal.war.console.Ask;
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

/** The forms of places, and what was typed into them. */
@Dependent
public class PlaceForms {
  static final String VERSION = "version";

  private final PlaceNames places;
  private final AgencyStore agencies;
  private final Reception reception;

  /** Reads the register and the agencies. */
  @Inject
  public PlaceForms(PlaceNames places, AgencyStore agencies, Reception reception) {
    this.places = places;
    this.agencies = agencies;
    this.reception = reception;
  }

  static boolean isFor(Account account) {
    return Access.isAllowedEverywhere(account, Scope.ADMINISTER);
  }

  /** Nobody but the portal's administrators learns that there is a register. */
  Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!isFor(visitor.account())) {
      throw new Refused(new Refusal.NotFound("account", "places"));
    }
    return visitor;
  }

  /** A place of the register; refuses any other. */
  Place known(String id) {
    return PlaceId.find(id)
        .flatMap(tree()::find)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("place", id)));
  }

  PlaceTree tree() {
    return places.register();
  }

  ConsoleFrame frame(Visitor.Signed visitor, String path, String title) {
    return new ConsoleFrame(reception.site(), visitor, Tab.MORE, path, title);
  }

  PlaceRow row(Place place, Reader reader) {
    String path = PlacesResource.PATH + "/" + place.id();
    return new PlaceRow(
        reader.to(path),
        reader.shown(place.name()).words(),
        reader.lang(reader.shown(place.name()).language()),
        meta(place, reader));
  }

  private String meta(Place place, Reader reader) {
    List<String> meta = new ArrayList<>();
    meta.add(reader.say("place.kind." + place.facts().kind().key()));
    place.facts().code().ifPresent(code -> meta.add(code.digits()));
    new Serving(tree(), agencies)
        .of(place)
        .map(Agency::shortName)
        .map(name -> reader.shown(name).words())
        .ifPresent(meta::add);
    int inner = tree().within(place.id()).size();
    if (inner > 0) {
      meta.add(reader.say("places.inner", inner));
    }
    return String.join(" · ", meta);
  }

  /** The form of a place as it stands now. */
  PlaceScreen shown(Place place, String done, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    boolean isKnown = reader.words().has("places.done." + done);
    return screen(
        place,
        TypedPlace.of(place.facts()),
        Complaints.NONE,
        isKnown ? reader.say("places.done." + done) : "",
        visitor);
  }

  /** The form as it was typed, with what is wrong; after a stale save also what stands now. */
  PlaceScreen typed(Place place, Form form, Refused refused, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    TypedPlace typed = TypedPlace.of(form);
    Complaints complaints = Complaints.of(refused, reader.language());
    boolean isStale = refused.refusal() instanceof Refusal.Stale;
    Complaints said =
        isStale
            ? new Complaints(complaints.status(), reader.say("places.stale"), List.of())
            : complaints;
    PlaceScreen screen = screen(place, typed, said, "", visitor);
    return new PlaceScreen(
        screen.frame(),
        said,
        screen.around(),
        "",
        isStale ? place.version() : version(form),
        isStale ? theirs(typed, place, reader) : List.of(),
        screen.fields(),
        screen.inner(),
        screen.adding(),
        screen.removal());
  }

  private PlaceScreen screen(
      Place place, TypedPlace typed, Complaints complaints, String done, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    String path = PlacesResource.PATH + "/" + place.id();
    List<PlaceRow> inner = rows(tree().within(place.id()), reader);
    return new PlaceScreen(
        frame(visitor, path, reader.shown(place.name()).words()),
        complaints,
        rows(tree().around(place), reader),
        done,
        place.version(),
        List.of(),
        fields(typed, complaints, reader),
        inner,
        place.facts().kind().holds()
            ? reader.to(AddingPlaceResource.PATH) + "?within=" + place.id()
            : "",
        inner.isEmpty() ? reader.to(path + "/removal") : "");
  }

  List<PlaceRow> rows(List<Place> shown, Reader reader) {
    return shown.stream().map(place -> row(place, reader)).toList();
  }

  private List<PlaceScreen.Theirs> theirs(TypedPlace typed, Place place, Reader reader) {
    List<FormField> now = fields(TypedPlace.of(place.facts()), Complaints.NONE, reader);
    return now.stream()
        .filter(field -> !chosen(field).equals(typed.text(field.name())))
        .map(field -> new PlaceScreen.Theirs(field.label(), words(field)))
        .toList();
  }

  private static String chosen(FormField field) {
    return field.choices().isEmpty()
        ? field.value()
        : field.choices().stream()
            .filter(Choice::isChosen)
            .map(Choice::value)
            .findFirst()
            .orElse("");
  }

  private static String words(FormField field) {
    String words =
        field.choices().stream()
            .filter(Choice::isChosen)
            .map(Choice::words)
            .findFirst()
            .orElse(field.value());
    return words.isEmpty() ? "–" : words;
  }

  /** The form that adds a place. */
  PlaceScreen adding(Form form, Complaints complaints, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    TypedPlace typed = TypedPlace.of(form);
    return new PlaceScreen(
        frame(visitor, AddingPlaceResource.PATH, reader.say("places.new")),
        complaints,
        PlaceId.find(typed.text(TypedPlace.WITHIN)).flatMap(tree()::find).stream()
            .map(outer -> row(outer, reader))
            .toList(),
        "",
        0,
        List.of(),
        fields(typed, complaints, reader),
        List.of(),
        "",
        "");
  }

  private List<FormField> fields(TypedPlace typed, Complaints complaints, Reader reader) {
    List<FormField> fields = new ArrayList<>();
    fields.add(
        FormField.must(Look.CHOICE, TypedPlace.KIND, reader.say("places.kind"))
            .of(kinds(typed, reader)));
    for (Language language : Language.values()) {
      fields.add(name(language, typed, reader));
    }
    fields.add(
        FormField.may(Look.CHOICE, TypedPlace.WITHIN, reader.say("places.within"))
            .hinted(reader.say("places.within.hint"))
            .of(outers(typed, reader)));
    fields.add(
        FormField.may(Look.LINE, TypedPlace.CODE, reader.say("places.code"))
            .hinted(reader.say("places.code.hint"))
            .with(typed.text(TypedPlace.CODE)));
    fields.add(
        FormField.may(Look.CHOICE, TypedPlace.AGENCY, reader.say("places.agency"))
            .hinted(reader.say("places.agency.hint"))
            .of(agencies(typed, reader)));
    return fields.stream().map(field -> field.held(complaints)).toList();
  }

  private static FormField name(Language language, TypedPlace typed, Reader reader) {
    String name = TypedPlace.NAME + language.tag();
    String label = reader.say("places.name." + language.tag());
    FormField field =
        language == Language.EN
            ? FormField.may(Look.LINE, name, label)
            : FormField.must(Look.LINE, name, label);
    FormField named = field.with(typed.text(name)).in(language.tag());
    return language == Language.KK ? named.hinted(reader.say("places.name.hint")) : named;
  }

  private static List<Choice> kinds(TypedPlace typed, Reader reader) {
    Stream<Choice> kinds =
        Arrays.stream(PlaceKind.values())
            .map(kind ->
                new Choice(
                    kind.key(),
                    reader.say("place.kind." + kind.key()),
                    kind.key().equals(typed.text(TypedPlace.KIND))));
    return Stream.concat(Stream.of(new Choice("", reader.say("change.none"), false)), kinds)
        .toList();
  }

  /**
   * Where a place may lie: every oblast, city and district, and the rural districts of the district
   * that is chosen already; thousands of them would be no choice. What is chosen always stands
   * there, though it may be refused: a list without it would send the first one.
   */
  private List<Choice> outers(TypedPlace typed, Reader reader) {
    Optional<Place> chosen = PlaceId.find(typed.text(TypedPlace.WITHIN)).flatMap(tree()::find);
    Stream<Place> large =
        tree().all().stream()
            .filter(place -> place.facts().kind().compareTo(PlaceKind.DISTRICT) <= 0);
    Stream<Place> rural =
        chosen.map(this::district).stream()
            .flatMap(district ->
                Stream.concat(Stream.of(district), tree().within(district.id()).stream()))
            .filter(place -> place.facts().kind() == PlaceKind.RURAL_DISTRICT);
    Stream<Choice> choices =
        Stream.concat(Stream.concat(large, rural), chosen.stream())
            .distinct()
            .map(place ->
                new Choice(
                    place.id().toString(),
                    reader.shown(place.name()).words(),
                    chosen.filter(place::equals).isPresent()));
    return Stream.concat(
            Stream.of(new Choice("", reader.say("places.within.none"), chosen.isEmpty())), choices)
        .toList();
  }

  private Place district(Place chosen) {
    return chosen.facts().kind() == PlaceKind.RURAL_DISTRICT
        ? chosen.facts().within().flatMap(tree()::find).orElse(chosen)
        : chosen;
  }

  private List<Choice> agencies(TypedPlace typed, Reader reader) {
    String chosen = typed.text(TypedPlace.AGENCY);
    Stream<Choice> open =
        agencies.all().stream()
            .filter(one -> one.isOpen() || one.id().toString().equals(chosen))
            .map(one ->
                new Choice(
                    one.id().toString(),
                    reader.shown(one.shortName()).words(),
                    one.id().toString().equals(chosen)));
    return Stream.concat(
            Stream.of(new Choice("", reader.say("places.agency.none"), chosen.isEmpty())), open)
        .toList();
  }

  /** What was typed as a command that corrects a place. */
  static CorrectPlace change(Place place, Form form) {
    return new CorrectPlace(place.id(), version(form), TypedPlace.of(form).facts());
  }

  static long version(Form form) {
    String typed = form.text(VERSION);
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
  }
}
