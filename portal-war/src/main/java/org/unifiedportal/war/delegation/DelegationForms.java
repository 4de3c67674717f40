package org.unifiedportal.war.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.agency.GiveDelegation;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Alphabet;
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

/** The screen of delegations, and what was typed into it. */
@Dependent
public class DelegationForms {
  private static final int MOST = 50;
  private static final AgencyId NOBODY = new AgencyId(new UUID(0, 0));

  private final AgencyStore agencies;
  private final DelegationStore delegations;
  private final Reception reception;

  /** Reads from these stores. */
  @Inject
  public DelegationForms(AgencyStore agencies, DelegationStore delegations, Reception reception) {
    this.agencies = agencies;
    this.delegations = delegations;
    this.reception = reception;
  }

  List<Agency> administered(Account account) {
    return agencies.all().stream()
        .filter(Agency::isOpen)
        .filter(one -> Access.isAllowed(account, Scope.ADMINISTER, one.id()))
        .toList();
  }

  DelegationsScreen screen(Form form, Complaints complaints, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<Agency> own = administered(visitor.account());
    return new DelegationsScreen(
        new ConsoleFrame(
            reception.site(),
            visitor,
            Tab.MORE,
            DelegationsResource.PATH,
            reader.say("delegation.title")),
        complaints,
        reader.to(DelegationsResource.PATH),
        own.stream()
            .flatMap(one -> delegations.given(one.id(), MOST).stream())
            .map(one -> row(one, reader))
            .toList(),
        fields(own, form, reader).map(field -> field.held(complaints)).toList());
  }

  private DelegationsScreen.Row row(Delegation delegation, Reader reader) {
    LocalDate today = reader.days().today();
    String term =
        reader.say(
            "delegation.term",
            reader.days().fullDate(delegation.from()),
            reader.days().fullDate(delegation.until()));
    String over = delegation.until().isBefore(today) ? " · " + reader.say("delegation.over") : "";
    return new DelegationsScreen.Row(
        delegation.id().toString(),
        name(delegation.office(), reader),
        name(delegation.giver(), reader),
        Arrays.stream(PublicationKind.values())
            .filter(kind -> delegation.kinds().contains(kind.key()))
            .map(kind -> reader.say("kinds." + kind.key()))
            .collect(Collectors.joining(", ")),
        term
            + " · "
            + reader.say(delegation.mayPublish() ? "delegation.publishes" : "delegation.checked")
            + over);
  }

  private String name(AgencyId id, Reader reader) {
    return agencies.find(id).map(one -> reader.shown(one.shortName()).words()).orElse("");
  }

  private Stream<FormField> fields(List<Agency> own, Form form, Reader reader) {
    List<Choice> rights =
        Stream.of("checked", "publishes")
            .map(key ->
                new Choice(key, reader.say("delegation." + key), key.equals(form.text("right"))))
            .toList();
    return Stream.of(
        FormField.must(Look.CHOICE, "giver", reader.say("delegation.giver"))
            .of(choices(own, "giver", form, reader)),
        FormField.must(Look.CHOICE, "office", reader.say("delegation.office"))
            .of(choices(offices(own, reader), "office", form, reader)),
        FormField.must(Look.BOXES, "kinds", reader.say("delegation.kinds")).of(kinds(form, reader)),
        FormField.must(Look.DAY, "from", reader.say("delegation.from")).with(form.text("from")),
        FormField.must(Look.DAY, "until", reader.say("delegation.until")).with(form.text("until")),
        FormField.must(Look.CHOICE, "right", reader.say("delegation.right")).of(rights));
  }

  /**
   * Editorial offices first, then everybody else at work, each by the alphabet; whoever gives for
   * one agency only is not offered that one.
   */
  private List<Agency> offices(List<Agency> own, Reader reader) {
    return agencies.all().stream()
        .filter(one -> one.isOpen() && (own.size() != 1 || !own.contains(one)))
        .sorted(
            Comparator.comparing((Agency one) -> one.kind() != AgencyKind.EDITORIAL_OFFICE)
                .thenComparing(one -> reader.shown(one.shortName()).words(), Alphabet::compare))
        .toList();
  }

  private static List<Choice> choices(
      List<Agency> offered, String field, Form form, Reader reader) {
    return offered.stream()
        .map(one ->
            new Choice(
                one.id().toString(),
                reader.shown(one.shortName()).words(),
                one.id().toString().equals(form.text(field))))
        .toList();
  }

  private static List<Choice> kinds(Form form, Reader reader) {
    return Arrays.stream(PublicationKind.values())
        .map(kind ->
            new Choice(
                kind.key(),
                reader.say("kinds." + kind.key()),
                form.all("kinds").contains(kind.key())))
        .toList();
  }

  /** What was typed as a command; refuses days that are none. */
  GiveDelegation command(Form form) {
    Issues issues = new Issues();
    LocalDate from = day(form, "from", issues);
    LocalDate until = day(form, "until", issues);
    issues.refuseIfAny();
    return new GiveDelegation(
        agency(form.text("giver")),
        agency(form.text("office")),
        form.all("kinds").stream()
            .filter(key -> PublicationKind.find(key).isPresent())
            .collect(Collectors.toSet()),
        from,
        until,
        form.text("right").equals("publishes"));
  }

  private AgencyId agency(String typed) {
    return agencies.all().stream()
        .map(Agency::id)
        .filter(id -> id.toString().equals(typed))
        .findFirst()
        .orElse(NOBODY);
  }

  private static LocalDate day(Form form, String field, Issues issues) {
    String typed = form.text(field);
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException notADay) {
      issues.add("/" + field, typed.isEmpty() ? "issue.required" : "issue.field.day");
      return LocalDate.EPOCH;
    }
  }
}
