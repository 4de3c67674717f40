package org.unifiedportal.war.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.TokenSecret;

/** The demo's accounts as a file: agency, officer, role and token, separated by tabs. */
record DemoAccounts(List<Account> accounts) {
  /** The file in the home. */
  static final String FILE = "demo-accounts.txt";

  private static final String HEAD =
      """
      # Demo accounts. A token acts for its agency only: Authorization: Bearer TOKEN
      # agency\tofficer\trole\ttoken
      """;

  /** An officer and the secret of the officer's token. */
  record Account(DemoOfficers.Officer officer, TokenSecret secret) {
    String line() {
      return String.join("\t", officer.agency(), officer.name(), officer.role(), secret.value());
    }
  }

  void write(Path home) {
    String lines = accounts.stream().map(Account::line).collect(Collectors.joining("\n"));
    try {
      Files.createDirectories(home);
      Files.writeString(home.resolve(FILE), HEAD + lines + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
