package org.unifiedportal.core.vault;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A Java process that opens what others have sent: little memory, names of hosts unknown, and where
 * the system can do it (Linux with {@code unshare}) no network at all.
 *
 * @param folder where it runs and keeps its temporary files
 * @param java the program
 * @param megabytes of heap
 * @param main what it runs
 * @param witnesses one class of each library that it needs; their places make its class path
 */
public record ProcessApart(
    Path folder, Path java, int megabytes, Class<?> main, List<Class<?>> witnesses) {
  private static final List<String> WITHOUT_NETWORK = List.of("unshare", "-rn");
  private static final boolean CAN_UNSHARE = canUnshare();

  /** Copies the witnesses. */
  public ProcessApart {
    witnesses = List.copyOf(witnesses);
  }

  /** Starts it with these further options of the virtual machine. */
  public Process start(List<String> options, List<String> arguments) throws IOException {
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>(CAN_UNSHARE ? WITHOUT_NETWORK : List.of());
    command.add(java.toString());
    command.addAll(ownOptions());
    command.addAll(options);
    command.add(main.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> ownOptions() {
    return List.of(
        "-Xmx" + megabytes + "m",
        "-Xss1m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
        "-Djava.io.tmpdir=" + folder,
        "-cp",
        classPath());
  }

  private String classPath() {
    Set<String> places = new LinkedHashSet<>();
    places.add(place(main).toString());
    witnesses.forEach(witness -> places.add(place(witness).toString()));
    return String.join(File.pathSeparator, places);
  }

  private static Path place(Class<?> witness) {
    CodeSource source = witness.getProtectionDomain().getCodeSource();
    try {
      URI address = source.getLocation().toURI();
      return root(Path.of(address), witness);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IllegalStateException("the libraries don't lie in files: " + source, e);
    }
  }

  /** A server may call the file of the class itself its place. */
  private static Path root(Path place, Class<?> witness) {
    Path root = place;
    if (place.toString().endsWith(".class")) {
      for (int i = 0; i < witness.getName().split("\\.").length; i++) {
        root = root.getParent();
      }
    }
    return root;
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
