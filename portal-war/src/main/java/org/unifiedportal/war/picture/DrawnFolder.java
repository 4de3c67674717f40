package org.unifiedportal.war.picture;

import com.luciad.imageio.webp.WebPWriteParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Drawer;
import org.unifiedportal.core.vault.ProcessApart;

/**
 * Keeps the sizes of pictures in a folder, one folder for each cut, and has them made in a process
 * apart: a picture that kills it, takes it too long or too much memory counts as unreadable. What
 * lies here may be thrown away at any time; it is made again when it is asked for.
 */
public final class DrawnFolder implements Drawer {
  private static final int MEGABYTES = 320;
  private static final int SECONDS = 60;
  private static final int OUT_OF_MEMORY = 3;

  private final Path drawn;
  private final Path work;
  private final Path java;

  /** Keeps below this folder; what earlier runs left half done is thrown away. */
  public DrawnFolder(Path folder) {
    this.drawn = folder.resolve("drawn").toAbsolutePath();
    this.work = folder.resolve("drawing").toAbsolutePath();
    this.java = Path.of(System.getProperty("java.home"), "bin", "java");
    remove(work);
  }

  /** Where a size lies, if it was made here. */
  Path file(String key, String name) {
    return folder(key).resolve(name);
  }

  private Path folder(String key) {
    return drawn.resolve(key.substring(0, 2)).resolve(key);
  }

  @Override
  public synchronized boolean draw(Cut cut, InputStream original) throws IOException {
    if (Files.isDirectory(folder(cut.key()))) {
      return true;
    }
    Path own = work.resolve(UUID.randomUUID().toString());
    Path sizes = own.resolve("sizes");
    try {
      Files.createDirectories(sizes);
      Files.copy(original, own.resolve("original"));
      boolean isDrawn = draw(cut, own, sizes);
      if (isDrawn) {
        keep(sizes, folder(cut.key()));
      }
      return isDrawn;
    } finally {
      remove(own);
    }
  }

  private static void keep(Path sizes, Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    Files.move(sizes, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean draw(Cut cut, Path own, Path sizes) throws IOException {
    List<Class<?>> libraries = List.of(Cut.class, WebPWriteParam.class, kotlin.Unit.class);
    Process child =
        new ProcessApart(own, java, MEGABYTES, DrawChild.class, libraries)
            .start(List.of("--enable-native-access=ALL-UNNAMED"), arguments(cut, own, sizes));
    try {
      if (!child.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return false;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while drawing");
    } finally {
      child.destroyForcibly();
    }
    return isDrawn(child.exitValue());
  }

  private static boolean isDrawn(int exit) throws IOException {
    return switch (exit) {
      case 0 -> true;
      case DrawChild.UNREADABLE, OUT_OF_MEMORY -> false;
      default -> throw new IOException("the drawing process ended with " + exit);
    };
  }

  private static List<String> arguments(Cut cut, Path own, Path sizes) {
    Crop crop = cut.crop();
    return List.of(
        own.resolve("original").toString(),
        sizes.toString(),
        Integer.toString(cut.orientation()),
        Integer.toString(crop.left()),
        Integer.toString(crop.top()),
        Integer.toString(crop.width()),
        Integer.toString(crop.height()));
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
