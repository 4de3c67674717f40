package org.unifiedportal.core.publication;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.text.Language;

/**
 * What a text is made of, small enough to be compared with many: the smallest fingerprints of its
 * runs of three words (A. Broder, On the resemblance and containment of documents, 1997). Titles,
 * punctuation and the case of letters don't count.
 *
 * @param smallest at most {@link #SIZE}, ascending
 */
record TextSketch(List<Long> smallest) {
  private static final int SIZE = 32;
  private static final int RUN = 3;

  /** Of fewer runs nothing can be told: two short notices are alike without being copies. */
  private static final int FEWEST_RUNS = 12;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  TextSketch {
    smallest = List.copyOf(smallest);
  }

  /** The sketch of lead and body; empty for a text too short to tell. */
  static Optional<TextSketch> of(EditionText text, Language language) {
    String said = text.lead() + "\n" + PlainText.of(text.body());
    String[] words = said.toLowerCase(language.locale()).split("[^\\p{L}\\p{Nd}]+");
    List<String> all = Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= all.size(); i++) {
      runs.add(fingerprint(String.join(" ", all.subList(i, i + RUN))));
    }
    return runs.size() < FEWEST_RUNS
        ? Optional.empty()
        : Optional.of(new TextSketch(runs.stream().sorted().limit(SIZE).toList()));
  }

  /** FNV-1a of 64 bits, its bits mixed once more so that the smallest are a fair sample. */
  private static long fingerprint(String run) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < run.length(); i++) {
      hash = (hash ^ run.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
    return hash ^ hash >>> 31;
  }

  /** Which share of their runs both texts have in common, estimated: 0 none, 1 all. */
  double likeness(TextSketch other) {
    Set<Long> both = new TreeSet<>(smallest);
    both.addAll(other.smallest);
    List<Long> sample = both.stream().limit(SIZE).toList();
    long shared =
        sample.stream().filter(smallest::contains).filter(other.smallest::contains).count();
    return (double) shared / sample.size();
  }

  /** As it is kept: hexadecimal numbers with commas. */
  String written() {
    return smallest.stream().map(Long::toHexString).collect(Collectors.joining(","));
  }

  static TextSketch read(String written) {
    return new TextSketch(
        Stream.of(written.split(",")).map(one -> Long.parseUnsignedLong(one, 16)).toList());
  }
}
