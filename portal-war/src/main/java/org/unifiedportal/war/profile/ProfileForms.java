package org.unifiedportal.war.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.DescribeAgency;
import org.unifiedportal.core.agency.FoundAgency;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
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

/** The forms of agencies, and what was typed into them. */
@Dependent
public class ProfileForms {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final AgencyStore agencies;
  private final Reception reception;

  /** Reads from this store. */
  @Inject
  public ProfileForms(AgencyStore agencies, Reception reception) {
    this.agencies = agencies;
    this.reception = reception;
  }

  /** The agencies this person administers, parents before their children. */
  List<Agency> administered(Account account) {
    return agencies.all().stream()
        .filter(one -> Access.isAllowed(account, Scope.ADMINISTER, one.id()))
        .toList();
  }

  /** An agency this person administers; any other is not found. */
  Agency own(String id, Account account) {
    return Optional.of(id)
        .filter(words -> ID.matcher(words).matches())
        .flatMap(words -> agencies.find(new AgencyId(UUID.fromString(words))))
        .filter(one -> Access.isAllowed(account, Scope.ADMINISTER, one.id()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", id)));
  }

  static boolean mayFound(Account account) {
    return Access.isAllowedEverywhere(account, Scope.ADMINISTER);
  }

  /** What it is, where it stands, and the agency above it. */
  String facts(Agency agency, Reader reader) {
    String above =
        agency
            .findParent()
            .flatMap(agencies::find)
            .map(one -> " · " + reader.say("profile.below", reader.shown(one.shortName()).words()))
            .orElse("");
    String closed = agency.isOpen() ? "" : " · " + reader.say("closing.is-closed");
    return reader.say("profile.kind." + agency.kind().key())
        + " · /"
        + agency.slug()
        + above
        + closed;
  }

  /** The form as the agency stands now. */
  ProfileScreen known(Agency agency, Visitor.Signed visitor, boolean isDone) {
    return screen(agency, Typed.of(agency.profile()), Complaints.NONE, visitor, isDone);
  }

  private ProfileScreen screen(
      Agency agency, Typed typed, Complaints complaints, Visitor.Signed visitor, boolean isDone) {
    Reader reader = visitor.reader();
    String path = ProfilesResource.PATH + "/" + agency.id();
    return new ProfileScreen(
        frame(visitor, path, reader.shown(agency.shortName()).words()),
        complaints,
        facts(agency, reader),
        agency.version(),
        isDone,
        List.of(),
        List.of(),
        groups(typed, complaints, reader),
        reader.to(path + "/languages"),
        closing(agency, visitor));
  }

  private static String closing(Agency agency, Visitor.Signed visitor) {
    return mayFound(visitor.account())
        ? visitor.reader().to(ProfilesResource.PATH + "/" + agency.id() + "/closing")
        : "";
  }

  /** The form as it was typed, with what is wrong; after a stale save also what stands now. */
  ProfileScreen typed(Agency agency, Form form, Refused refused, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    Typed typed = Typed.of(form);
    Complaints complaints = Complaints.of(refused, reader.language());
    ProfileScreen screen = screen(agency, typed, complaints, visitor, false);
    boolean isStale = refused.refusal() instanceof Refusal.Stale;
    return new ProfileScreen(
        screen.frame(),
        isStale
            ? new Complaints(complaints.status(), reader.say("profile.stale"), List.of())
            : complaints,
        screen.facts(),
        isStale ? screen.version() : version(form),
        false,
        isStale ? theirs(typed, agency, reader) : List.of(),
        List.of(),
        screen.groups(),
        screen.languages(),
        screen.closing());
  }

  private static List<ProfileScreen.Theirs> theirs(Typed typed, Agency agency, Reader reader) {
    Typed now = Typed.of(agency.profile());
    List<ProfileScreen.Theirs> theirs = new ArrayList<>();
    now.words()
        .forEach((field, words) -> {
          if (!words.equals(typed.text(field))) {
            String lang = field.contains(".") ? field.substring(field.indexOf('.') + 1) : "";
            String label = reader.say("profile." + field.replaceFirst("\\..*", ""));
            theirs.add(new ProfileScreen.Theirs(label, words.isEmpty() ? "–" : words, lang));
          }
        });
    return theirs;
  }

  /** The form that founds an agency. */
  ProfileScreen founding(Form form, Complaints complaints, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<FormField> first =
        Stream.of(
                FormField.must(Look.CHOICE, "kind", reader.say("profile.kind"))
                    .of(kinds(form, reader)),
                FormField.must(Look.CHOICE, "parent", reader.say("profile.parent"))
                    .of(parents(form, reader)),
                FormField.must(Look.LOGIN, "slug", reader.say("profile.slug"))
                    .hinted(reader.say("profile.slug.hint", reception.site().base() + "/kk/"))
                    .with(form.text("slug")))
            .map(field -> field.held(complaints))
            .toList();
    return new ProfileScreen(
        frame(visitor, FoundingResource.PATH, reader.say("profile.new")),
        complaints,
        "",
        0,
        false,
        List.of(),
        first,
        groups(Typed.of(form), complaints, reader),
        "",
        "");
  }

  private static List<Choice> kinds(Form form, Reader reader) {
    return Arrays.stream(AgencyKind.values())
        .map(kind ->
            new Choice(
                kind.key(),
                reader.say("profile.kind." + kind.key()),
                kind.key().equals(form.text("kind"))))
        .toList();
  }

  private List<Choice> parents(Form form, Reader reader) {
    Stream<Choice> known =
        agencies.all().stream()
            .filter(Agency::isOpen)
            .map(one ->
                new Choice(
                    one.id().toString(),
                    reader.shown(one.shortName()).words(),
                    one.id().toString().equals(form.text("parent"))));
    return Stream.concat(Stream.of(new Choice("", reader.say("profile.parent.none"), false)), known)
        .toList();
  }

  private static List<ProfileScreen.Group> groups(
      Typed typed, Complaints complaints, Reader reader) {
    List<ProfileScreen.Group> groups = new ArrayList<>();
    for (Language language : Language.values()) {
      List<FormField> fields =
          Arrays.stream(Part.values())
              .map(part -> field(part, language, typed, reader).held(complaints))
              .toList();
      boolean isOpen =
          language != Language.EN || fields.stream().anyMatch(one -> !one.error().isEmpty());
      groups.add(new ProfileScreen.Group(language.ownName(), language.tag(), isOpen, fields));
    }
    List<FormField> ways =
        Stream.of("phone", "email", "latitude", "longitude")
            .map(key ->
                FormField.must(Look.LINE, key, reader.say("profile." + key))
                    .with(typed.text(key))
                    .held(complaints))
            .toList();
    groups.add(new ProfileScreen.Group(reader.say("profile.ways"), "", true, ways));
    return groups;
  }

  private static FormField field(Part part, Language language, Typed typed, Reader reader) {
    String name = Typed.field(part, language);
    String label = reader.say("profile." + part.key());
    FormField field =
        language == Language.EN
            ? FormField.may(part.look(), name, label)
            : FormField.must(part.look(), name, label);
    return field.with(typed.text(name)).in(language.tag());
  }

  private ConsoleFrame frame(Visitor.Signed visitor, String path, String title) {
    return new ConsoleFrame(reception.site(), visitor, Tab.MORE, path, title);
  }

  /** What was typed as a command that changes an agency. */
  DescribeAgency change(Agency agency, Form form) {
    return new DescribeAgency(agency.id(), version(form), Typed.of(form).profile(new Issues()));
  }

  private static long version(Form form) {
    String typed = form.text("version");
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
  }

  /** What was typed as a command that founds one; refuses what is no address, and no agency. */
  FoundAgency command(Form form) {
    Issues issues = new Issues();
    Optional<AgencyKind> kind = AgencyKind.find(form.text("kind"));
    Optional<Agency> above =
        agencies.all().stream()
            .filter(one -> one.isOpen() && one.id().toString().equals(form.text("parent")))
            .findFirst();
    Optional<Slug> slug = slug(form.text("slug"));
    issues
        .addIf(kind.isEmpty(), "/kind", "issue.required")
        .addIf(above.isEmpty() && !form.text("parent").isEmpty(), "/parent", "issue.field.choice")
        .addIf(slug.isEmpty(), "/slug", "issue.slug");
    Agency.Parent parent =
        above
            .<Agency.Parent>map(one -> new Agency.Parent.Of(one.id()))
            .orElseGet(Agency.Parent.None::new);
    return new FoundAgency(
        kind.orElse(AgencyKind.DEPARTMENT),
        slug.orElse(new Slug("x")),
        parent,
        Typed.of(form).profile(issues));
  }

  private static Optional<Slug> slug(String typed) {
    try {
      return Optional.of(new Slug(typed));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
