package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unifiedportal.war.account.FirstLink;
import org.unifiedportal.war.settings.Settings;

/**
 * What the person who started the portal reads when it is ready.
 *
 * @param terminal where that person reads
 */
record Announcement(PrintStream terminal) {
  void print(Settings settings) {
    terminal.println("The portal is ready: " + settings.baseUrl());
    terminal.println("Home: " + settings.home() + "; database: " + settings.database().shown());
    Path accounts = settings.home().resolve("demo-accounts.txt");
    if (Files.exists(accounts)) {
      accounts(accounts, settings);
    }
    Path first = settings.home().resolve(FirstLink.FILE);
    if (Files.exists(first)) {
      lines(first).forEach(terminal::println);
    }
    terminal.println("Ctrl-C stops it; what was published stays.");
  }

  /** People of the console stand first in the file, up to an empty line; tokens are many. */
  private void accounts(Path file, Settings settings) {
    List<List<String>> people =
        lines(file)
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.contains("\t"))
            .map(line -> List.of(line.replaceFirst("^# ", "").split("\t")))
            .toList();
    terminal.println();
    terminal.println("Sign in at " + settings.baseUrl() + "kk/console as one of these:");
    people.forEach(person -> terminal.println("  " + padded(person, people)));
    terminal.println("Whoever has a secret gives it to a code app of a phone.");
    terminal.println("The tokens of programs are in " + file);
    terminal.println();
  }

  private static String padded(List<String> row, List<List<String>> all) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      int at = column;
      IntStream widths = all.stream().mapToInt(one -> one.get(at).length());
      line.append(("%-" + widths.max().orElse(1) + "s  ").formatted(row.get(at)));
    }
    return line.toString().stripTrailing();
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      return Stream.of("More is in " + file);
    }
  }
}
