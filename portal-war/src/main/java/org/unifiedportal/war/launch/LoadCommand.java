package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unifiedportal.core.migration.FolderReader;
import org.unifiedportal.core.migration.ReadItem;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.load.DryRun;
import org.unifiedportal.war.load.LoadReport;
import org.unifiedportal.war.load.LoadedItem;
import org.unifiedportal.war.load.Loading;
import org.unifiedportal.war.load.PortalAway;
import org.unifiedportal.war.load.PortalClient;

/** Publishes a folder of publications over the API of a running portal. */
final class LoadCommand implements Command {
  private static final String DRY_RUN = "--dry-run";
  private static final Set<String> KNOWN = Set.of("--agency", "--base", "--token", "--report");

  private final PortalTime time;

  LoadCommand(PortalTime time) {
    this.time = time;
  }

  @Override
  public ExitCode run(List<String> arguments) {
    List<String> rest = new ArrayList<>(arguments);
    boolean isDry = rest.remove(DRY_RUN);
    Path directory = directory(rest);
    Options options = Options.parse(rest, KNOWN);
    try {
      Function<ReadItem, LoadedItem> work = isDry ? DryRun::read : publishing(options);
      return load(directory, work, options.find("--report"));
    } catch (PortalAway away) {
      throw Refusal.environment(away.getMessage());
    } catch (IOException unreadable) {
      throw Refusal.environment("%s cannot be read or written.".formatted(unreadable.getMessage()));
    }
  }

  private static Path directory(List<String> rest) {
    if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
      throw Refusal.usage("Name the folder to load; see portal load --help.");
    }
    Path directory = Path.of(rest.removeFirst());
    if (!Files.isDirectory(directory)) {
      throw Refusal.usage("%s is not a folder.".formatted(directory));
    }
    return directory;
  }

  private static Function<ReadItem, LoadedItem> publishing(Options options) {
    Loading loading = new Loading(new PortalClient(base(options), token(options)), agency(options));
    loading.refuseUnwelcome();
    return loading::load;
  }

  private static String agency(Options options) {
    return options
        .find("--agency")
        .orElseThrow(() -> Refusal.usage("Name the agency by --agency; see portal load --help."));
  }

  private static String token(Options options) {
    return options
        .find("--token")
        .or(() -> Optional.ofNullable(System.getenv("PORTAL_TOKEN")))
        .orElseThrow(() -> Refusal.usage("Name the token by PORTAL_TOKEN or --token."));
  }

  private static URI base(Options options) {
    String words = options.find("--base").orElse("http://127.0.0.1:8080/");
    if (!words.matches("https?://[^/?#@\\s]+/?")) {
      throw Refusal.usage("\"%s\" is not the address of a portal.".formatted(words));
    }
    return URI.create(words.endsWith("/") ? words : words + "/");
  }

  private ExitCode load(
      Path directory, Function<ReadItem, LoadedItem> work, Optional<String> reportFile)
      throws IOException {
    try (PrintStream file = file(reportFile)) {
      int total = FolderReader.items(directory).size();
      LoadReport report = new LoadReport(terminal(), file, total);
      Iterator<ReadItem> items = new FolderReader(time).readAll(directory).iterator();
      while (items.hasNext()) {
        report.tell(work.apply(items.next()));
      }
      report.sum();
      return report.isClean() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private static PrintStream terminal() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  private static PrintStream file(Optional<String> name) throws IOException {
    OutputStream out =
        name.isPresent()
            ? Files.newOutputStream(Path.of(name.get()))
            : OutputStream.nullOutputStream();
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
