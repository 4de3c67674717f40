package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Files by hash below {@code kept}, two digits a folder; what is coming in lies in {@code
 * incoming}.
 */
final class FolderVault implements Vault {
  private static final int FOLDERS = 256;

  private final Incoming incoming;
  private final Path kept;

  FolderVault(Path folder) {
    this.incoming = new Incoming(folder.resolve("incoming"));
    this.kept = folder.resolve("kept");
    try {
      makeFolders(folder.toAbsolutePath());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** All folders there will ever be, so that keeping a file never has to make one. */
  private void makeFolders(Path folder) throws IOException {
    Path known = folder.getParent();
    while (!Files.isDirectory(known)) {
      known = known.getParent();
    }
    Files.createDirectories(incoming.folder());
    for (int first = 0; first < FOLDERS; first++) {
      Files.createDirectories(kept.resolve(HexFormat.of().toHexDigits((byte) first)));
    }
    writeThrough(kept);
    for (Path level = folder; level != null && level.startsWith(known); level = level.getParent()) {
      writeThrough(level);
    }
  }

  @Override
  public Arrival receive(InputStream bytes) throws IOException {
    return incoming.receive(bytes);
  }

  @Override
  public void keep(Arrival arrival) throws IOException {
    Path place = place(arrival.hash());
    Files.move(arrival.file(), place, StandardCopyOption.ATOMIC_MOVE);
    writeThrough(place.getParent());
  }

  /** A rename survives a power cut only when its folder is written through, too. */
  private static void writeThrough(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public Optional<InputStream> open(FileHash hash, long from) throws IOException {
    try {
      FileChannel channel = FileChannel.open(place(hash), StandardOpenOption.READ);
      return Optional.of(Channels.newInputStream(channel.position(from)));
    } catch (NoSuchFileException unknown) {
      return Optional.empty();
    }
  }

  private Path place(FileHash hash) {
    return kept.resolve(hash.value().substring(0, 2)).resolve(hash.value());
  }

  @Override
  public long count() throws IOException {
    try (Stream<Path> files = Files.walk(kept, 2)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Override
  public int sweep() throws IOException {
    return incoming.sweep();
  }

  @Override
  public int sweepKept(Instant before, Predicate<FileHash> isKnown) throws IOException {
    List<Path> all = files();
    List<Path> unknown =
        all.stream().filter(file -> !isKnown.test(new FileHash(name(file)))).toList();
    if (unknown.size() * 2 > all.size()) {
      return 0;
    }
    int swept = 0;
    for (Path file : unknown) {
      boolean isOld = Files.getLastModifiedTime(file).toInstant().isBefore(before);
      if (isOld && !isKnown.test(new FileHash(name(file)))) {
        Files.delete(file);
        swept++;
      }
    }
    return swept;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(kept, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> name(file).matches("[0-9a-f]{64}"))
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
