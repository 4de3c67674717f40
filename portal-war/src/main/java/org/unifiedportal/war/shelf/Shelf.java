package org.unifiedportal.war.shelf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
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

  private final MVStore store;
  private final MVMap<String, byte[]> pages;
  private final MVMap<String, Long> marks;

  private Shelf(MVStore store) {
    this.store = store;
    this.pages = store.openMap("pages");
    this.marks = store.openMap("marks");
  }

  /** Opens the shelf in this file, or begins a new one when it can't be read. */
  public static Shelf open(Path file) {
    try {
      return new Shelf(store(file));
    } catch (MVStoreException damaged) {
      file.toFile().delete();
      return new Shelf(store(file));
    }
  }

  private static MVStore store(Path file) {
    return new MVStore.Builder().fileName(file.toString()).cacheSize(4).open();
  }

  /** Keeps the page, in place of the one before. Only whole pages without parameters are kept. */
  void put(PageRequest request, Page page) {
    if (page.status() == 200 && request.query().isEmpty()) {
      pages.put(key(request), page.zipped());
    }
  }

  /** Takes the page away. */
  void remove(PageRequest request) {
    pages.remove(key(request));
  }

  /**
   * Takes away every page that speaks of this path. All pages are read: fit for what happens
   * seldom.
   */
  void removeMentioning(String path) {
    pages.entrySet().stream()
        .filter(page -> text(page.getValue()).contains("/" + path + "\""))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(pages::remove);
  }

  /**
   * Takes away every page that shows one of these cuts of pictures; returns their paths below the
   * language. All pages are read: fit for what happens seldom.
   */
  List<String> removeShowing(Set<String> cuts) {
    List<String> showing =
        pages.entrySet().stream()
            .filter(page -> isShowing(text(page.getValue()), cuts))
            .map(Map.Entry::getKey)
            .toList();
    showing.forEach(pages::remove);
    return showing.stream().map(key -> key.substring(key.indexOf('/') + 1)).toList();
  }

  /** The paths below this one of all that is kept: fit for what happens seldom. */
  Set<String> below(String path) {
    return pages.keySet().stream()
        .map(key -> key.substring(key.indexOf('/') + 1))
        .filter(kept -> kept.startsWith(path + "/"))
        .collect(Collectors.toSet());
  }

  private static boolean isShowing(String html, Set<String> cuts) {
    return cuts.stream().anyMatch(cut -> html.contains("/media/i/" + cut + "/"));
  }

  /** The kept page in gzip. */
  Optional<byte[]> find(PageRequest request) {
    return request.query().isEmpty()
        ? Optional.ofNullable(pages.get(key(request)))
        : Optional.empty();
  }

  /** The number of the last journal entry whose pages are kept. */
  long cursor() {
    return marks.getOrDefault(CURSOR, 0L);
  }

  void advance(long number) {
    marks.put(CURSOR, number);
  }

  /** Forgets everything. */
  void clear() {
    pages.clear();
    marks.clear();
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
    return Map.of("pages", pages.sizeAsLong());
  }

  @Override
  public void close() {
    store.close();
  }
}
