package org.unifiedportal.search.extract;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jsoup.Jsoup;
import org.unifiedportal.core.vault.FileFormat;

/**
 * How the reading process is started: little memory, names of hosts unknown, and where the system
 * can do it (Linux with {@code unshare}) no network at all.
 */
record ChildCommand(Path folder, ExtractLimits limits, Path java) {
  /** One class of each library that the process needs; their places make its class path. */
  private static final List<Class<?>> WITNESSES =
      List.of(
          ExtractChild.class,
          FileFormat.class,
          Loader.class,
          FontBoxFont.class,
          RandomAccessRead.class,
          LogFactory.class,
          com.fasterxml.jackson.databind.node.JsonNodeFactory.class,
          com.fasterxml.jackson.core.JsonFactory.class,
          com.fasterxml.jackson.annotation.JsonValue.class,
          com.fasterxml.jackson.datatype.jsr310.JavaTimeModule.class,
          com.fasterxml.jackson.datatype.jdk8.Jdk8Module.class,
          org.jspecify.annotations.Nullable.class,
          Jsoup.class);

  private static final List<String> WITHOUT_NETWORK = List.of("unshare", "-rn");
  private static final boolean CAN_UNSHARE = canUnshare();

  Process start() throws IOException {
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>(CAN_UNSHARE ? WITHOUT_NETWORK : List.of());
    command.add(java.toString());
    command.addAll(options());
    command.add(ExtractChild.class.getName());
    command.add(folder.toString());
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> options() {
    return List.of(
        "-Xmx" + limits.megabytes() + "m",
        "-Xss1m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
        "-Djava.io.tmpdir=" + folder,
        "-Dpdfbox.fontcache=" + folder,
        "-cp",
        classPath());
  }

  private static String classPath() {
    Set<String> places = new LinkedHashSet<>();
    WITNESSES.forEach(witness -> places.add(place(witness).toString()));
    return String.join(File.pathSeparator, places);
  }

  private static Path place(Class<?> witness) {
    CodeSource source = witness.getProtectionDomain().getCodeSource();
    try {
      URI address = source.getLocation().toURI();
      return Path.of(address);
    } catch (URISyntaxException
        | IllegalArgumentException
        | java.nio.file.FileSystemNotFoundException e) {
      throw new IllegalStateException("the libraries don't lie in files: " + source, e);
    }
  }

  private static boolean canUnshare() {
    try {
      Process tried = new ProcessBuilder("unshare", "-rn", "true").start();
      return tried.waitFor(5, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
