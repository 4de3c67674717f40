package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names taken apart. Never changes.
 *
 * @param things what the names were taken from
 * @param names every name of every thing, in the order of the things
 * @param holders which names hold a word, by each key of it
 * @param shares of how many things a name holds a word, by each key of it
 */
record NameIndex<T>(
    List<T> things,
    List<Name<T>> names,
    Map<String, List<Name<T>>> holders,
    Map<String, Integer> shares) {

  /** A name: all its words as they sound, and those that tell something. */
  record Name<T>(T thing, List<String> sounds, List<NameWord> words) {
    static <T> Name<T> of(T thing, String name) {
      return new Name<>(thing, NameStart.skeletons(name), NameWord.in(name));
    }
  }

  /** A name that holds every typed word; {@code left} are the words nobody typed. */
  private record Match<T>(Name<T> name, List<NameWord> left, boolean atStart) {}

  static <T> NameIndex<T> of(List<T> things, Function<T, Stream<String>> called) {
    List<Name<T>> names = new ArrayList<>();
    Map<String, List<Name<T>>> holders = new HashMap<>();
    Map<String, Integer> shares = new HashMap<>();
    for (T thing : things) {
      Set<String> own = new HashSet<>();
      for (Name<T> name : namesOf(thing, called)) {
        names.add(name);
        for (String key : NameWord.keys(name.words())) {
          own.add(key);
          holders.computeIfAbsent(key, it -> new ArrayList<>()).add(name);
        }
      }
      own.forEach(key -> shares.merge(key, 1, Integer::sum));
    }
    return new NameIndex<>(things, names, holders, shares);
  }

  private static <T> List<Name<T>> namesOf(T thing, Function<T, Stream<String>> called) {
    return called.apply(thing).distinct().map(name -> Name.of(thing, name)).toList();
  }

  List<T> beginning(List<String> typed, int most) {
    return names.stream()
        .filter(name -> NameStart.matches(name.sounds(), typed))
        .map(Name::thing)
        .distinct()
        .limit(most)
        .toList();
  }

  List<T> called(List<NameWord> typed) {
    return things(matches(typed), match -> match.left().isEmpty());
  }

  /** Whoever leaves out what tells less means the thing; so does who types how its name begins. */
  List<T> named(List<NameWord> typed, int most) {
    List<Match<T>> matches = matches(typed);
    int rarest = typed.stream().mapToInt(this::shares).min().orElse(0);
    List<Match<T>> telling =
        matches.stream()
            .filter(match -> match.left().stream().allMatch(word -> shares(word) > rarest))
            .toList();
    if (telling.isEmpty()) {
      List<T> begun = things(matches, Match::atStart);
      return begun.size() > most ? List.of() : begun;
    }
    int fewest = telling.stream().mapToInt(match -> match.left().size()).min().orElse(0);
    return things(telling, match -> match.left().size() == fewest).stream().limit(most).toList();
  }

  private List<T> things(List<Match<T>> matches, Predicate<Match<T>> wanted) {
    return matches.stream().filter(wanted).map(match -> match.name().thing()).distinct().toList();
  }

  private int shares(NameWord word) {
    return word.keys().stream().mapToInt(key -> shares.getOrDefault(key, 0)).max().orElse(0);
  }

  /** Only the names that hold the word which stands in the fewest are looked through. */
  private List<Match<T>> matches(List<NameWord> typed) {
    return typed.stream().map(this::holding).min(Comparator.comparing(Collection::size)).stream()
        .flatMap(Collection::stream)
        .flatMap(name -> match(name, typed).stream())
        .toList();
  }

  private List<Name<T>> holding(NameWord word) {
    return word.keys().stream()
        .flatMap(key -> holders.getOrDefault(key, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Each word of the name is meant by one typed word at most, whatever their order. */
  private static <T> Optional<Match<T>> match(Name<T> name, List<NameWord> typed) {
    BitSet taken = new BitSet();
    for (NameWord word : typed) {
      int at = 0;
      while (at < name.words().size() && (taken.get(at) || !name.words().get(at).means(word))) {
        at++;
      }
      taken.set(at);
    }
    int words = name.words().size();
    return taken.get(words)
        ? Optional.empty()
        : Optional.of(new Match<>(name, left(name, taken), taken.nextClearBit(0) == typed.size()));
  }

  private static <T> List<NameWord> left(Name<T> name, BitSet taken) {
    List<NameWord> left = new ArrayList<>();
    int at = taken.nextClearBit(0);
    while (at < name.words().size()) {
      left.add(name.words().get(at));
      at = taken.nextClearBit(at + 1);
    }
    return left;
  }
}
