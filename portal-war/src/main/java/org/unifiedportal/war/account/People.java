package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.account.AccountState;
import org.unifiedportal.core.account.AccountStore;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.account.Invited;
import org.unifiedportal.core.account.NotingReadings;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.text.Language;
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

/** Puts the screen of an agency's people together, and reads what its form asks for. */
@Dependent
public class People {
  private static final int PAGE = 50;
  private static final String PATH = "console/people";
  static final String EMAIL = "email";

  private final AccountStore accounts;
  private final AgencyStore agencies;
  private final Emails emails;
  private final NotingReadings readings;
  private final Reception reception;

  /** Reads from these stores. */
  @Inject
  public People(
      AccountStore accounts,
      AgencyStore agencies,
      Emails emails,
      NotingReadings readings,
      Reception reception) {
    this.accounts = accounts;
    this.agencies = agencies;
    this.emails = emails;
    this.readings = readings;
    this.reception = reception;
  }

  Invited invite(Form form, Account by) {
    return emails.invite(invitation(form), form.text(EMAIL), by);
  }

  void noteEmail(AccountId account, Form form, Account by) {
    emails.note(account, form.text(emailField(account)), by);
  }

  /** The field of a person's e-mail: the list has one of each. */
  static String emailField(AccountId account) {
    return EMAIL + "-" + account;
  }

  boolean isAdministrator(Account account) {
    return !administered(account).isEmpty()
        || Access.isAllowedEverywhere(account, Scope.ADMINISTER);
  }

  private List<Agency> administered(Account account) {
    return agencies.all().stream()
        .filter(Agency::isOpen)
        .filter(agency -> Access.isAllowed(account, Scope.ADMINISTER, agency.id()))
        .toList();
  }

  /** Reads the form that invites; what it can't be is noted by the command. */
  private InvitePerson invitation(Form form) {
    Optional<Agency> agency =
        agencies.all().stream()
            .filter(one -> one.id().toString().equals(form.text("agency")))
            .findFirst();
    List<Duty> duties = new ArrayList<>();
    form.all("duties").stream()
        .flatMap(key -> Role.find(key).stream())
        .flatMap(role -> duty(role, agency).stream())
        .forEach(duties::add);
    Language language = Language.find(form.text("language")).orElse(Language.KK);
    return new InvitePerson(form.text("name"), language, duties);
  }

  private static Optional<Duty> duty(Role role, Optional<Agency> agency) {
    return role.isPortalWide()
        ? Optional.of(new Duty.Everywhere())
        : agency.map(one -> new Duty.At(role, one.id()));
  }

  PeopleScreen screen(
      Visitor.Signed visitor,
      Form form,
      Complaints complaints,
      String link,
      Optional<AccountId> after) {
    Reader reader = visitor.reader();
    List<Account> page = page(visitor.account(), after);
    List<Account> shown = page.stream().limit(PAGE).toList();
    readings.people(shown, visitor.account());
    Map<AccountId, String> known = emails.of(shown);
    return new PeopleScreen(
        new ConsoleFrame(reception.site(), visitor, Tab.MORE, PATH, reader.say("people.title")),
        complaints,
        link,
        shown.stream()
            .map(one -> row(one, visitor, email(one.id(), form, known, reader).held(complaints)))
            .toList(),
        fields(visitor, form, complaints),
        after.map(AccountId::toString).orElse(""),
        page.size() > PAGE ? reader.to(PATH + "?after=" + page.get(PAGE - 1).id()) : "");
  }

  private List<Account> page(Account administrator, Optional<AccountId> after) {
    Set<AgencyId> own =
        administered(administrator).stream().map(Agency::id).collect(Collectors.toSet());
    List<Account> people = new ArrayList<>();
    if (after.isEmpty() && Access.isAllowedEverywhere(administrator, Scope.ADMINISTER)) {
      people.addAll(accounts.portalAdministrators());
    }
    people.addAll(accounts.list(own, after, PAGE + 1));
    return people;
  }

  private PeopleScreen.Row row(Account account, Visitor.Signed visitor, FormField email) {
    Reader reader = visitor.reader();
    boolean isOther = !account.id().equals(visitor.account().id());
    return new PeopleScreen.Row(
        account.id().toString(),
        account.name(),
        account.login(),
        reader.say("account.state." + account.state().key()),
        DutyWords.of(account.duties(), agencies, reader),
        isOther && account.state() != AccountState.DISMISSED,
        Optional.of(email).filter(one -> emails.isAsked()));
  }

  private static FormField email(
      AccountId account, Form form, Map<AccountId, String> known, Reader reader) {
    String name = emailField(account);
    return FormField.may(Look.EMAIL, name, reader.say("people.email"))
        .hinted(reader.say("people.email.hint"))
        .with(form.has(name) ? form.text(name) : known.getOrDefault(account, ""));
  }

  private List<FormField> fields(Visitor.Signed visitor, Form form, Complaints complaints) {
    Reader reader = visitor.reader();
    List<Choice> own =
        administered(visitor.account()).stream()
            .map(agency ->
                new Choice(
                    agency.id().toString(),
                    reader.shown(agency.shortName()).words(),
                    agency.id().toString().equals(form.text("agency"))))
            .toList();
    List<Choice> languages =
        Stream.of(Language.values())
            .map(one ->
                new Choice(one.tag(), one.ownName(), one.tag().equals(form.text("language"))))
            .toList();
    return Stream.of(
            FormField.must(Look.NAME, "name", reader.say("account.name")).with(form.text("name")),
            FormField.must(Look.CHOICE, "agency", reader.say("people.agency")).of(own),
            FormField.must(Look.BOXES, "duties", reader.say("people.duties"))
                .hinted(reader.say("people.duties.hint"))
                .of(roles(visitor, form)),
            FormField.must(Look.CHOICE, "language", reader.say("people.language")).of(languages),
            FormField.may(Look.EMAIL, EMAIL, reader.say("people.email"))
                .hinted(reader.say("people.email.hint"))
                .with(form.text(EMAIL)))
        .filter(field -> emails.isAsked() || !field.name().equals(EMAIL))
        .map(field -> field.held(complaints))
        .toList();
  }

  private static List<Choice> roles(Visitor.Signed visitor, Form form) {
    boolean everywhere = Access.isAllowedEverywhere(visitor.account(), Scope.ADMINISTER);
    return Stream.of(Role.values())
        .filter(role -> everywhere || !role.isPortalWide())
        .map(role ->
            new Choice(
                role.key(),
                visitor.reader().say("role." + role.key()),
                form.all("duties").contains(role.key())))
        .toList();
  }
}
