package org.unifiedportal.search.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds things by their names, in whatever letters these are typed. The names are taken apart once
 * for each state of the list: thousands of them are looked through with every letter. Safe for many
 * threads.
 *
 * @param <T> what has names
 */
public final class Names<T> {
  private static final int LONGEST = 200;
  private static final int LEAST = 2;
  private static final int MOST_WORDS = 16;

  private final Supplier<List<T>> things;
  private final Function<T, Stream<String>> called;
  private volatile NameIndex<T> index = new NameIndex<>(List.of(), List.of(), Map.of(), Map.of());

  /**
   * Finds among these things, called so in each language; one that is called nothing is not found.
   * As long as nothing changes, the list is the same object.
   */
  public Names(Supplier<List<T>> things, Function<T, Stream<String>> called) {
    this.things = things;
    this.called = called;
  }

  /** Those of whose name every typed word begins a word, in order; the first of the list first. */
  public List<T> beginning(String typed, int most) {
    return found(typed, NameStart::skeletons, starts -> now().beginning(starts, most));
  }

  /**
   * Those that are meant by one who types this, whatever endings the words have and however they
   * are ordered: the whole name, or so much of it that what is left out tells less; else how the
   * name begins, unless more than so many names begin so.
   */
  public List<T> named(String typed, int most) {
    return found(typed, NameWord::in, words -> now().named(words, most));
  }

  /** Those whose whole name is typed, whatever endings its words have. */
  public List<T> called(String typed) {
    return found(typed, NameWord::in, words -> now().called(words));
  }

  private static <W, T> List<T> found(
      String typed, Function<String, List<W>> reading, Function<List<W>, List<T>> finding) {
    int letters = typed.strip().length();
    List<W> words = letters < LEAST || letters > LONGEST ? List.of() : reading.apply(typed);
    return words.isEmpty() || words.size() > MOST_WORDS ? List.of() : finding.apply(words);
  }

  private NameIndex<T> now() {
    List<T> all = things.get();
    NameIndex<T> known = index;
    if (known.things() != all) {
      known = NameIndex.of(all, called);
      index = known;
    }
    return known;
  }
}
