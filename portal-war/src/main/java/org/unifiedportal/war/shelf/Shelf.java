package org.unifiedportal.war.shelf;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Variant;

/**
 * Rendered pages in one file on disk, gzip, by address. It may be deleted at any time: it fills
 * itself anew from the journal. Thread-safe.
 */
public final class Shelf implements AutoCloseable {
  private static final String CURSOR = "cursor";

  /** What no patience mends: everything else passes, and what is kept is worth waiting for. */
  private static final Set<Integer> DAMAGE =
      Set.of(
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_CHUNK_NOT_FOUND,
          DataUtils.ERROR_UNSUPPORTED_FORMAT);

  private final Path file;
  private volatile @Nullable Held held;
  private boolean isClosed;

  private Shelf(Path file) {
    this.file = file;
  }

  /** What is open of the file. */
  private record Held(MVStore store, MVMap<String, byte[]> pages, MVMap<String, Long> marks) {
    /** A damaged file is begun anew; one that only can't be opened now is left as it is. */
    static Held in(Path file) {
      try {
        return of(file);
      } catch (MVStoreException failed) {
        if (!isDamage(failed)) {
          throw failed;
        }
        file.toFile().delete();
        return of(file);
      }
    }

    /** A file that ends too early is told as one that can't be read. */
    private static boolean isDamage(MVStoreException failed) {
      return DAMAGE.contains(failed.getErrorCode()) || failed.getCause() instanceof EOFException;
    }

    boolean isOpen() {
      return !store.isClosed();
    }

    private static Held of(Path file) {
      MVStore store = new MVStore.Builder().fileName(file.toString()).cacheSize(4).open();
      try {
        return new Held(store, store.openMap("pages"), store.openMap("marks"));
      } catch (MVStoreException failed) {
        store.closeImmediately();
        throw failed;
      }
    }
  }

  /**
   * The shelf in this file. It is opened by the first who needs it; a file that is damaged, or of
   * another version, is begun anew then.
   */
  public static Shelf open(Path file) {
    return new Shelf(file);
  }

  /**
   * A store that couldn't write, as on a full disk, has closed itself: it is opened anew by the
   * next one who needs it, so that nobody has to start the portal again.
   */
  private <T> T in(Function<Held, T> work) {
    try {
      Held open = held;
      return work.apply(open != null && open.isOpen() ? open : openAnew());
    } catch (MVStoreException failed) {
      throw new ShelfUnusable(failed);
    }
  }

  private synchronized Held openAnew() {
    Held open = held;
    if (open == null || !open.isOpen()) {
      refuseIfClosed();
      open = Held.in(file);
      held = open;
    }
    return open;
  }

  /** Once the portal has put it away, nothing opens it any more. */
  private void refuseIfClosed() {
    if (isClosed) {
      throw new ShelfUnusable(new IllegalStateException("the shelf is closed"));
    }
  }

  /** Keeps the page, in place of the one before. Only whole pages without parameters are kept. */
  void put(PageRequest request, Page page) {
    if (page.status() == 200 && request.query().isEmpty()) {
      in(open -> open.pages.put(key(request), page.zipped()));
    }
  }

  /** Takes the page away. */
  void remove(PageRequest request) {
    in(open -> open.pages.remove(key(request)));
  }

  /**
   * Takes away every page that speaks of this path. All pages are read: fit for what happens
   * seldom.
   */
  void removeMentioning(String path) {
    removeAll(html -> html.contains("/" + path + "\""));
  }

  /**
   * Takes away every page that shows one of these cuts of pictures; returns their paths below the
   * language. All pages are read: fit for what happens seldom.
   */
  List<String> removeShowing(Set<String> cuts) {
    return removeAll(html -> isShowing(html, cuts)).stream()
        .map(key -> key.substring(key.indexOf('/') + 1))
        .toList();
  }

  private List<String> removeAll(Predicate<String> unwanted) {
    return in(open -> {
      List<String> keys =
          open.pages.entrySet().stream()
              .filter(page -> unwanted.test(text(page.getValue())))
              .map(Map.Entry::getKey)
              .toList();
      keys.forEach(open.pages::remove);
      return keys;
    });
  }

  /** The paths below this one of all that is kept: fit for what happens seldom. */
  Set<String> below(String path) {
    return in(open ->
        open.pages.keySet().stream()
            .map(key -> key.substring(key.indexOf('/') + 1))
            .filter(kept -> kept.startsWith(path + "/"))
            .collect(Collectors.toSet()));
  }

  private static boolean isShowing(String html, Set<String> cuts) {
    return cuts.stream().anyMatch(cut -> html.contains("/media/i/" + cut + "/"));
  }

  /** The kept page in gzip. A shelf that can't be used keeps nothing: pages are made without it. */
  Optional<byte[]> find(PageRequest request) {
    try {
      return request.query().isEmpty()
          ? in(open -> Optional.ofNullable(open.pages.get(key(request))))
          : Optional.empty();
    } catch (ShelfUnusable away) {
      return Optional.empty();
    }
  }

  /** The number of the last journal entry whose pages are kept. */
  long cursor() {
    return in(open -> open.marks.getOrDefault(CURSOR, 0L));
  }

  void advance(long number) {
    in(open -> open.marks.put(CURSOR, number));
  }

  /** Forgets everything. */
  void clear() {
    in(open -> {
      open.pages.clear();
      open.marks.clear();
      return open;
    });
  }

  /** The HTML of a kept page. */
  static String text(byte[] zipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException("a kept page must be readable", damaged);
    }
  }

  private static String key(PageRequest request) {
    return key(request.language(), request.variant(), request.path());
  }

  private static String key(Language language, Variant variant, String path) {
    return language.tag() + "/" + variant.prefix() + path;
  }

  /** How many pages are kept. */
  public Map<String, Object> figures() {
    return Map.of("pages", in(open -> open.pages.sizeAsLong()));
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    Held open = held;
    if (open != null) {
      open.store.close();
    }
  }

  /** As a disk that takes no more would leave it: the store closes itself on the spot. */
  void breakDown() {
    in(open -> open).store.closeImmediately();
  }
}
