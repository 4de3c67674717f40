package org.unifiedportal.war.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The portal's home, held by one process at a time; the system lets go of it when that dies. */
record HomeLock(FileChannel channel) implements AutoCloseable {
  static HomeLock take(Path home) {
    try {
      Files.createDirectories(home);
      FileChannel channel =
          FileChannel.open(
              home.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      refuseIfHeld(home, channel.tryLock());
      return new HomeLock(channel);
    } catch (IOException e) {
      throw Refusal.environment("The home %s cannot be written: %s.".formatted(home, why(home, e)));
    }
  }

  /** What an engineer looks at next. */
  private static String why(Path home, IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "this user may not write there";
      case FileAlreadyExistsException taken -> "a file stands where the folder should be";
      case NoSuchFileException missing -> "no folder can be made in " + home.getParent();
      case FileSystemException told when told.getReason() != null ->
          told.getReason().toLowerCase(Locale.ROOT);
      default -> "the disk refuses it";
    };
  }

  private static void refuseIfHeld(Path home, @Nullable FileLock lock) {
    if (lock == null) {
      throw Refusal.environment("Another portal is running on the home %s.".formatted(home));
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
