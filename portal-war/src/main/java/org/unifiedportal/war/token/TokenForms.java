package org.unifiedportal.war.token;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.IssuedToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.core.agency.TokenStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.refusal.Issues;
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

/** The screen of tokens, and what was typed into its form. */
@Dependent
public class TokenForms {
  private static final int PAGE = 50;
  private static final List<String> DAYS = List.of("90", "30", "365");
  private static final List<Scope> SCOPES = List.of(Scope.READ, Scope.WRITE, Scope.PUBLISH);

  private final AgencyStore agencies;
  private final TokenStore tokens;
  private final Reception reception;

  /** Reads from these stores. */
  @Inject
  public TokenForms(AgencyStore agencies, TokenStore tokens, Reception reception) {
    this.agencies = agencies;
    this.tokens = tokens;
    this.reception = reception;
  }

  List<Agency> administered(Account account) {
    return agencies.all().stream()
        .filter(Agency::isOpen)
        .filter(one -> Access.isAllowed(account, Scope.ADMINISTER, one.id()))
        .toList();
  }

  /** What a person came with and sees above the list. */
  record Shown(Form form, Complaints complaints, TokensScreen.Made made, Optional<UUID> after) {}

  TokensScreen screen(Shown shown, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<Agency> own = administered(visitor.account());
    Set<AgencyId> ids = own.stream().map(Agency::id).collect(Collectors.toSet());
    List<IssuedToken> page = tokens.list(ids, shown.after(), PAGE + 1);
    return new TokensScreen(
        new ConsoleFrame(
            reception.site(), visitor, Tab.MORE, TokensResource.PATH, reader.say("token.title")),
        shown.complaints(),
        shown.made(),
        UUID.randomUUID().toString(),
        page.stream().limit(PAGE).map(one -> row(one, reader)).toList(),
        fields(own, shown.form(), reader).map(field -> field.held(shown.complaints())).toList(),
        page.size() > PAGE
            ? reader.to(TokensResource.PATH + "?after=" + page.get(PAGE - 1).token().id())
            : "");
  }

  private TokensScreen.Row row(IssuedToken issued, Reader reader) {
    ApiToken token = issued.token();
    String rights =
        SCOPES.stream()
            .filter(token.scopes()::contains)
            .map(scope -> reader.say("token.scope." + scope.key()))
            .collect(Collectors.joining(", "));
    String agency =
        agencies.find(token.agency()).map(one -> reader.shown(one.shortName()).words()).orElse("");
    String used =
        issued
            .used()
            .map(day -> reader.say("token.used", reader.days().day(day)))
            .orElseGet(() -> reader.say("token.unused"));
    Instant now = reception.site().time().now();
    String state = issued.isGood(now) ? "good" : issued.ended().isPresent() ? "ended" : "expired";
    return new TokensScreen.Row(
        token.id().toString(),
        token.officer(),
        reader.say("token." + state),
        agency + " · " + rights,
        term(issued, reader) + " · " + made(issued, reader) + " · " + used,
        issued.isGood(now));
  }

  private static String term(IssuedToken issued, Reader reader) {
    return issued
        .ended()
        .map(at -> reader.say("token.ended-on", reader.days().fullDate(day(at, reader))))
        .orElseGet(() -> reader.days().until(day(issued.token().expires(), reader)));
  }

  private static String made(IssuedToken issued, Reader reader) {
    String day = reader.days().fullDate(day(issued.issued(), reader));
    return reader.say("token.made", day, issued.issuer());
  }

  private static LocalDate day(Instant at, Reader reader) {
    return reader.days().local(at).toLocalDate();
  }

  private static Stream<FormField> fields(List<Agency> own, Form form, Reader reader) {
    List<Choice> whose =
        own.stream()
            .map(one ->
                new Choice(
                    one.id().toString(),
                    reader.shown(one.shortName()).words(),
                    one.id().toString().equals(form.text("agency"))))
            .toList();
    List<Choice> rights =
        SCOPES.stream()
            .map(scope ->
                new Choice(
                    scope.key(),
                    reader.say("token.scope." + scope.key()),
                    form.all("scopes").contains(scope.key())))
            .toList();
    List<Choice> terms =
        DAYS.stream()
            .map(days ->
                new Choice(days, reader.say("token.days." + days), days.equals(form.text("days"))))
            .toList();
    return Stream.of(
        FormField.must(Look.LINE, "program", reader.say("token.program"))
            .hinted(reader.say("token.program.hint"))
            .with(form.text("program")),
        FormField.must(Look.CHOICE, "agency", reader.say("token.agency")).of(whose),
        FormField.must(Look.BOXES, "scopes", reader.say("token.scopes"))
            .hinted(reader.say("token.scopes.hint"))
            .of(rights),
        FormField.must(Look.CHOICE, "days", reader.say("token.days")).of(terms));
  }

  /** What was typed as a command; refuses a nameless program, no right, and an unknown agency. */
  IssueToken command(Form form, Account account) {
    String program = form.text("program");
    Set<Scope> scopes =
        SCOPES.stream()
            .filter(scope -> form.all("scopes").contains(scope.key()))
            .collect(Collectors.toSet());
    Optional<Agency> agency =
        administered(account).stream()
            .filter(one -> one.id().toString().equals(form.text("agency")))
            .findFirst();
    int longest = IssueToken.LONGEST;
    new Issues()
        .addIf(program.isEmpty(), "/program", "issue.required")
        .addIf(program.length() > longest, "/program", "issue.too-long", longest)
        .addIf(Actor.isTaken(program), "/program", "issue.name-taken")
        .addIf(agency.isEmpty(), "/agency", "issue.required")
        .addIf(scopes.isEmpty(), "/scopes", "issue.required")
        .addIf(!DAYS.contains(form.text("days")), "/days", "issue.field.choice")
        .refuseIfAny();
    return new IssueToken(
        agency.orElseThrow().id(),
        program.replaceAll("\\s+", " "),
        scopes,
        Duration.ofDays(Long.parseLong(form.text("days"))));
  }

  /** The token just made, with a line that tries it. */
  TokensScreen.Made made(TokenSecret secret, IssueToken command) {
    String trial =
        "curl -H \"Authorization: Bearer %s\" \"%s/api/v1/publications?agency=%s&limit=1\""
            .formatted(
                secret.value(),
                reception.site().base(),
                agencies.find(command.agency()).orElseThrow().slug());
    return new TokensScreen.Made(secret.value(), trial);
  }
}
