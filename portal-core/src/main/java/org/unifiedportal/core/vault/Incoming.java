package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder in which every vault has its files come in: under a name of their own, hashed on the
 * way, written through. Safe for use by many threads.
 */
public record Incoming(Path folder) {
  private static final int BUFFER = 64 << 10;

  /** Makes the folder where it is missing. */
  public static Incoming in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Incoming(folder);
  }

  /** Writes the whole stream; what breaks off leaves nothing behind. */
  public Arrival receive(InputStream bytes) throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".part");
    try {
      return write(bytes, file);
    } catch (IOException | RuntimeException | Error cut) {
      Files.deleteIfExists(file);
      throw cut;
    }
  }

  private static Arrival write(InputStream bytes, Path file) throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
        writeAll(channel, ByteBuffer.wrap(buffer, 0, read));
        size += read;
      }
      channel.force(true);
    }
    return new Arrival(file, size, FileHash.of(digest.digest()));
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Throws away what earlier runs left half received; returns how many. */
  public int sweep() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> left = files.toList();
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
      return left.size();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
