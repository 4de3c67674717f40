package org.unifiedportal.war.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.war.boot.OpenPortal;
import org.unifiedportal.war.settings.Settings;

/** Makes an API token for an agency and prints its secret, the only time it is known. */
final class TokenCommand extends OfflineCommand {
  private static final Actor OPERATOR = new Actor("operator at the shell");
  private static final int DAYS = 90;

  TokenCommand() {
    super("--agency", "--scopes", "--officer", "--days");
  }

  @Override
  boolean isAlone(Settings settings) {
    return !settings.database().isPostgresql();
  }

  @Override
  ExitCode run(Options options, OpenPortal portal, PrintStream terminal) {
    Agency agency = agency(options, portal);
    Duration validFor = Duration.ofDays(options.number("--days", DAYS));
    String officer = options.find("--officer").orElse("API of " + agency.slug());
    IssueToken command = new IssueToken(agency.id(), officer, scopes(options), validFor);
    terminal.println(portal.issuing().issue(command, OPERATOR).value());
    return ExitCode.DONE;
  }

  private static Agency agency(Options options, OpenPortal portal) {
    String name =
        options
            .find("--agency")
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
    return Arrays.stream(listed.split(",")).map(TokenCommand::scope).collect(Collectors.toSet());
  }

  private static Scope scope(String key) {
    return Scope.find(key)
        .filter(Scope.OF_PROGRAMS::contains)
        .orElseThrow(
            () -> Refusal.usage("A scope is read, write or publish, not \"%s\".".formatted(key)));
  }
}
