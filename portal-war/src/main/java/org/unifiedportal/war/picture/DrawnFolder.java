package org.unifiedportal.war.picture;

import com.luciad.imageio.webp.WebPWriteParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Drawer;
import org.unifiedportal.core.picture.SizeFolder;
import org.unifiedportal.core.vault.ProcessApart;

/**
 * Keeps the sizes of pictures in a folder, one folder for each cut, and has them made in a process
 * apart: a picture that needs too much memory counts as unreadable, and so does one that kills it
 * or takes it too long several times. What lies here may be thrown away at any time; it is made
 * again when it is asked for.
 */
public final class DrawnFolder implements Drawer, SizeFolder {
  private static final int MEGABYTES = 320;
  private static final int SECONDS = 60;
  private static final int OUT_OF_MEMORY = 3;
  private static final int MOST_TRIES = 3;

  private final Path drawn;
  private final Path work;
  private final Path java;
  private final Map<String, Integer> tries = new HashMap<>();

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

  /** The bytes of a WebP this wide, 0 where none was made here. */
  public long bytes(String key, int width) {
    return file(key, width + ".webp").toFile().length();
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
      boolean isDrawn = isDrawn(cut, own, sizes);
      if (isDrawn) {
        keep(sizes, folder(cut.key()));
      }
      return isDrawn;
    } finally {
      remove(own);
    }
  }

  @Override
  public void remove(String cut) throws IOException {
    Path folder = folder(cut);
    if (Files.exists(folder)) {
      clear(folder);
    }
  }

  private static void keep(Path sizes, Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    Files.move(sizes, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * The process may have died of something else, a machine short of memory, so it is tried anew.
   */
  private boolean isDrawn(Cut cut, Path own, Path sizes) throws IOException {
    Exit exit = exit(cut, own, sizes);
    if (exit == Exit.ODD && tries.merge(cut.key(), 1, Integer::sum) < MOST_TRIES) {
      throw new IOException("the drawing process ended oddly");
    }
    tries.remove(cut.key());
    return exit == Exit.DRAWN;
  }

  private Exit exit(Cut cut, Path own, Path sizes) throws IOException {
    List<Class<?>> libraries = List.of(Cut.class, WebPWriteParam.class, kotlin.Unit.class);
    Process child =
        new ProcessApart(own, java, MEGABYTES, DrawChild.class, libraries)
            .start(List.of("--enable-native-access=ALL-UNNAMED"), arguments(cut, own, sizes));
    try {
      if (!child.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return Exit.ODD;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while drawing");
    } finally {
      child.destroyForcibly();
    }
    return switch (child.exitValue()) {
      case 0 -> Exit.DRAWN;
      case DrawChild.UNREADABLE, OUT_OF_MEMORY -> Exit.UNREADABLE;
      case DrawChild.NO_ROOM -> throw new IOException("no room for drawing");
      default -> Exit.ODD;
    };
  }

  private enum Exit {
    DRAWN,
    UNREADABLE,
    ODD
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
    try {
      clear(folder);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
