package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Real office files, read in place where the project's shared data lies beside it. */
final class SharedFiles {
  private static final Path FOLDER =
      Path.of(System.getProperty("shared.data", "../../shared/data"), "files");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\|[^|]*\\|[^|]*\\|[^|]*\\| ([^|]+) \\| ([^|]+) \\|.*$");

  private SharedFiles() {}

  /** A row of the folder's own list. */
  record Row(String name, String phrase, OptionalInt pages) {
    Path file() {
      return FOLDER.resolve(name);
    }
  }

  static List<Row> all() {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no shared files beside the project");
    try {
      String list = Files.readString(FOLDER.resolve("README.md"));
      return ROW.matcher(list).results().map(SharedFiles::row).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(MatchResult row) {
    String pages = row.group(3).replaceAll("\\D", "");
    return new Row(
        row.group(1),
        row.group(2).strip(),
        pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(pages)));
  }
}
