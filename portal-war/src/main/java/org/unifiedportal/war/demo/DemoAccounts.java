package org.unifiedportal.war.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.TokenSecret;

/** The demo's accounts as a file: people of the console, then tokens of programs, by tabs. */
record DemoAccounts(List<Account> accounts, List<DemoPeople.Person> people) {
  /** The file in the home. */
  static final String FILE = "demo-accounts.txt";

  private static final String PEOPLE =
      """
      # The console is at /kk/console. Whoever has a secret in the last column gives it to a code app.
      # login\tpassword\trole\tagency\tsecret
      """;

  private static final String TOKENS =
      """

      # Tokens of programs. A token acts for its agency only: Authorization: Bearer TOKEN
      # agency\tofficer\trole\ttoken
      """;

  /** An officer and the secret of the officer's token. */
  record Account(DemoOfficers.Officer officer, TokenSecret secret) {
    String line() {
      return String.join("\t", officer.agency(), officer.name(), officer.role(), secret.value());
    }
  }

  void write(Path home) {
    String lines =
        PEOPLE
            + people.stream()
                .map(DemoPeople.Person::line)
                .collect(Collectors.joining("\n", "", "\n"))
            + TOKENS
            + accounts.stream().map(Account::line).collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.createDirectories(home);
      Files.writeString(home.resolve(FILE), lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
