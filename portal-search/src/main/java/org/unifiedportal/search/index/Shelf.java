package org.unifiedportal.search.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder of the index: one folder for each build, and the file {@code CURRENT} that names the
 * one in use. Only this class knows the names, and it deletes nothing but what it named.
 */
final class Shelf {
  private static final String CURRENT = "CURRENT";
  private static final Pattern BUILD = Pattern.compile("build-[0-9]{1,9}");

  private final Path root;
  private final Opener opener;

  Shelf(Path root, Opener opener) throws IOException {
    this.root = Files.createDirectories(root);
    this.opener = opener;
  }

  static Shelf at(Path root) throws IOException {
    return new Shelf(root, FSDirectory::open);
  }

  /** How a folder becomes a Lucene directory; tests put faults here. */
  @FunctionalInterface
  interface Opener {
    Directory open(Path folder) throws IOException;
  }

  /** The name of the build in use, if one was ever finished and still stands. */
  Optional<String> current() throws IOException {
    Path pointer = root.resolve(CURRENT);
    if (!Files.isRegularFile(pointer) || Files.size(pointer) > 100) {
      return Optional.empty();
    }
    String name = new String(Files.readAllBytes(pointer), StandardCharsets.ISO_8859_1).strip();
    boolean stands = BUILD.matcher(name).matches() && Files.isDirectory(root.resolve(name));
    return stands ? Optional.of(name) : Optional.empty();
  }

  Directory open(String build) throws IOException {
    return opener.open(root.resolve(build));
  }

  /** The name of a build nobody has begun yet. */
  String next() throws IOException {
    Files.createDirectories(root);
    int last = builds().stream().mapToInt(Shelf::number).max().orElse(0);
    return "build-" + (last + 1);
  }

  /** Names the build to use from now on: after a crash it is either this one or the one before. */
  void appoint(String build) throws IOException {
    Path next = root.resolve(CURRENT + ".next");
    Files.writeString(next, build);
    force(next);
    Files.move(next, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    force(root);
  }

  /** Deletes every build but this one. */
  void clearBut(String kept) throws IOException {
    for (String build : builds()) {
      if (!build.equals(kept)) {
        delete(root.resolve(build));
      }
    }
  }

  private List<String> builds() throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> BUILD.matcher(name).matches())
          .toList();
    }
  }

  private static int number(String build) {
    return Integer.parseInt(build.substring(build.indexOf('-') + 1));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
