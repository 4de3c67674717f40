package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.Optional;
import org.unifiedportal.search.analysis.Skeleton;

/**
 * Takes a word that no text has for two whose space was forgotten: «malqystatu» is «мал қыстату».
 * Both stand in the texts, in whatever letters; one of them may have a slip when no two are
 * without.
 */
final class GluedWords {
  private static final int LEAST = 3;

  /** A part with a slip, and the one beside it, are at least so long: shorter ones fit anything. */
  private static final int LEAST_FOR_SLIPS = 5;

  private static final int MOST = 40;

  private final Vocabulary vocabulary;

  GluedWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The two words with a space, the longest first word first; empty when they are not known. */
  Optional<String> apart(String word) throws IOException {
    Optional<String> apart = Optional.empty();
    boolean isWord = word.length() <= MOST && word.chars().allMatch(Character::isLetter);
    for (int at = word.length() - LEAST; isWord && apart.isEmpty() && at >= LEAST; at--) {
      apart = both(known(word.substring(0, at)), word.substring(at));
    }
    for (int at = word.length() - LEAST_FOR_SLIPS;
        isWord && apart.isEmpty() && at >= LEAST_FOR_SLIPS;
        at--) {
      apart = slipped(word.substring(0, at), word.substring(at));
    }
    return apart;
  }

  private Optional<String> both(Optional<String> first, String rest) throws IOException {
    Optional<String> second = first.isPresent() ? known(rest) : Optional.empty();
    return second.map(it -> first.orElseThrow() + " " + it);
  }

  private Optional<String> slipped(String first, String second) throws IOException {
    Optional<String> knownFirst = known(first);
    if (knownFirst.isPresent()) {
      return near(second).map(it -> knownFirst.get() + " " + it);
    }
    Optional<String> knownSecond = known(second);
    return knownSecond.isPresent()
        ? near(first).map(it -> it + " " + knownSecond.get())
        : Optional.empty();
  }

  /** The word as it stands in texts, in letters its keyboard may not have had. */
  private Optional<String> known(String part) throws IOException {
    return vocabulary.entries(part) > 0
        ? Optional.of(part)
        : NearestSpelling.commonest(vocabulary.alike(Skeleton.of(part)));
  }

  private Optional<String> near(String part) throws IOException {
    return NearestSpelling.commonest(vocabulary.near(Skeleton.of(part)));
  }
}
