package org.unifiedportal.war.launch;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.IssuedToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.war.boot.OpenPortal;
import org.unifiedportal.war.settings.Settings;

/**
 * Makes an API token for an agency and prints its secret, the only time it is known; lists an
 * agency's tokens, and ends one.
 */
final class TokenCommand extends OfflineCommand {
  private static final Actor OPERATOR = new Actor("operator at the shell");
  private static final int DAYS = 90;

  TokenCommand() {
    super("--agency", "--scopes", "--officer", "--days", "--list", "--end");
  }

  @Override
  boolean isAlone(Settings settings) {
    return !settings.database().isPostgresql();
  }

  @Override
  ExitCode run(Options options, OpenPortal portal, PrintStream terminal) {
    if (options.find("--list").isPresent()) {
      return list(agency(options, "--list", portal), portal, terminal);
    }
    return options.find("--end").isPresent()
        ? end(options.find("--end").get(), portal, terminal)
        : issue(options, portal, terminal);
  }

  private static ExitCode list(Agency agency, OpenPortal portal, PrintStream terminal) {
    for (IssuedToken known :
        portal.tokens().list(Set.of(agency.id()), Optional.empty(), Integer.MAX_VALUE)) {
      terminal.println(line(known));
    }
    return ExitCode.DONE;
  }

  /** Identity, end, scopes, last use and program, with tabs between. */
  private static String line(IssuedToken known) {
    ApiToken token = known.token();
    String end = known.ended().map(at -> "ended " + at).orElse("until " + token.expires());
    String scopes = token.scopes().stream().map(Scope::key).sorted().collect(joining(","));
    String used = known.used().map(day -> "used " + day).orElse("unused");
    return String.join("\t", token.id().toString(), end, scopes, used, token.officer());
  }

  private static ExitCode end(String id, OpenPortal portal, PrintStream terminal) {
    try {
      portal.issuing().end(UUID.fromString(id), OPERATOR);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.usage("\"%s\" is no token's id; see portal token --list.".formatted(id));
    }
    terminal.println(id + "\tended");
    return ExitCode.DONE;
  }

  private static ExitCode issue(Options options, OpenPortal portal, PrintStream terminal) {
    Agency agency = agency(options, "--agency", portal);
    Duration validFor = Duration.ofDays(options.number("--days", DAYS));
    String officer = options.find("--officer").orElse("API of " + agency.slug());
    if (Actor.isTaken(officer)) {
      throw Refusal.usage(
          "The journal calls others \"%s\": choose another name.".formatted(officer));
    }
    IssueToken command = new IssueToken(agency.id(), officer, scopes(options), validFor);
    terminal.println(portal.issuing().issue(command, OPERATOR).value());
    return ExitCode.DONE;
  }

  private static Agency agency(Options options, String option, OpenPortal portal) {
    String name =
        options
            .find(option)
            .orElseThrow(
                () -> Refusal.usage("Name the agency by --agency; see portal token --help."));
    return portal.agencies().all().stream()
        .filter(agency -> agency.slug().equals(slug(name)))
        .findFirst()
        .orElseThrow(() -> Refusal.usage("There is no agency \"%s\".".formatted(name)));
  }

  private static Slug slug(String name) {
    try {
      return new Slug(name);
    } catch (IllegalArgumentException notOne) {
      throw Refusal.usage("There is no agency \"%s\".".formatted(name));
    }
  }

  private static Set<Scope> scopes(Options options) {
    String listed = options.find("--scopes").orElse("read,write,publish");
    return Arrays.stream(listed.split(",")).map(TokenCommand::scope).collect(toSet());
  }

  private static Scope scope(String key) {
    return Scope.find(key)
        .filter(Scope.OF_PROGRAMS::contains)
        .orElseThrow(
            () -> Refusal.usage("A scope is read, write or publish, not \"%s\".".formatted(key)));
  }
}
