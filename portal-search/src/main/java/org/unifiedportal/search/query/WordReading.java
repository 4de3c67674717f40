package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.query.Sought.Spelling;

/**
 * Reads one typed word: as it stands, in other letters, with a slip mended, or by its beginning.
 */
final class WordReading {
  private static final String KAZAKH = "әғқңөұүһі";
  private static final int MOST = 3;
  private static final int LEAST_FOR_SLIPS = 4;

  /** Nobody types a longer word, and reading it with a slip would take long. */
  private static final int MOST_FOR_SLIPS = 40;

  private static final int LEAST_FOR_KIN = 5;
  private static final float RARER_TWIN = 0.7f;
  private static final float SLIP = 0.8f;
  private static final float SLIP_OF_KNOWN_STEM = 0.56f;
  private static final float KIN = 0.9f;
  private static final float SOUND = 0.9f;
  private static final float SOUND_OF_KNOWN_STEM = 0.5f;

  private final Vocabulary vocabulary;
  private final Synonyms synonyms;

  WordReading(Vocabulary vocabulary, Synonyms synonyms) {
    this.vocabulary = vocabulary;
    this.synonyms = synonyms;
  }

  static boolean hasKazakh(String text) {
    return text.chars().anyMatch(letter -> KAZAKH.indexOf(letter) >= 0);
  }

  /**
   * The words to seek, surest first.
   *
   * @param kazakh whether the question holds letters only Kazakh has, so that its letters can be
   *     trusted
   */
  List<Sought> read(String word, boolean kazakh) throws IOException {
    if (word.length() < 2 || vocabulary.isOver() || word.chars().anyMatch(Character::isDigit)) {
      return List.of(new Sought(word, 1, Spelling.TYPED));
    }
    int entries = vocabulary.entries(word);
    if (entries > 0) {
      return kazakh ? List.of(new Sought(word, 1, Spelling.TYPED)) : withTwins(word, entries);
    }
    List<Sought> twins = twins(word);
    if (!twins.isEmpty()) {
      return twins;
    }
    if (!synonyms.ofWord(word).isEmpty()) {
      return saidOtherwise(word, new Sought(word, 1, Spelling.TYPED));
    }
    Optional<String> alike = synonyms.alike(word);
    return alike.isPresent()
        ? saidOtherwise(word, new Sought(alike.get(), 1, Spelling.TWIN))
        : unknown(word);
  }

  /**
   * «ЦОН» is no slip of «тонн» where texts say only what it stands for; nor is «bobekjai», which
   * the list of what means the same has in Kazakh letters.
   */
  private static List<Sought> saidOtherwise(String word, Sought first) {
    return List.of(first, new Sought(word, SOUND_OF_KNOWN_STEM, Spelling.SOUND));
  }

  /**
   * A word that stands in the texts, and the same in letters its keyboard may not have had; a name
   * stands in Latin letters too.
   */
  private List<Sought> withTwins(String word, int entries) throws IOException {
    List<Sought> sought = new ArrayList<>();
    sought.add(new Sought(word, 1, Spelling.TYPED));
    boolean latin = isLatin(word);
    Map<String, Integer> twins = vocabulary.alike(Skeleton.of(word));
    twins.remove(word);
    for (String twin : most(twins)) {
      if (latin || hasKazakh(twin)) {
        boolean commoner = twins.get(twin) >= entries;
        Sought one = new Sought(twin, commoner ? 1 : RARER_TWIN, Spelling.TWIN);
        sought.add(commoner && twins.get(twin) > 3 * entries ? 0 : sought.size(), one);
      } else if (isLatin(twin)) {
        sought.add(new Sought(twin, RARER_TWIN, Spelling.TWIN));
      }
    }
    return sought;
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(letter -> letter < 0x400);
  }

  private List<Sought> twins(String word) throws IOException {
    return most(vocabulary.alike(Skeleton.of(word))).stream()
        .map(twin -> new Sought(twin, 1, Spelling.TWIN))
        .toList();
  }

  private List<Sought> unknown(String word) throws IOException {
    boolean stem = vocabulary.hasStem(word);
    String skeleton = Skeleton.of(word);
    List<Sought> sought = new ArrayList<>();
    if (stem) {
      sought.add(new Sought(word, 1, Spelling.TYPED));
    }
    if (isForSlips(skeleton)) {
      float weight = stem ? SLIP_OF_KNOWN_STEM : SLIP;
      most(near(word, skeleton))
          .forEach(near -> sought.add(new Sought(near, weight, Spelling.SLIP)));
    }
    if (!stem) {
      most(kin(vocabulary, skeleton))
          .forEach(kin -> sought.add(new Sought(kin, KIN, Spelling.KIN)));
    }
    float sound = stem ? SOUND_OF_KNOWN_STEM : SOUND;
    sought.add(new Sought(word, sound, Spelling.SOUND));
    return sought;
  }

  /** Whether it is long enough, and short enough, to be read with a slip. */
  static boolean isForSlips(String skeleton) {
    return skeleton.length() >= LEAST_FOR_SLIPS && skeleton.length() <= MOST_FOR_SLIPS;
  }

  /** The words that begin with most of this skeleton. */
  static Map<String, Integer> kin(Vocabulary vocabulary, String skeleton) throws IOException {
    return vocabulary.kin(skeleton, Math.max(LEAST_FOR_KIN, skeleton.length() * 6 / 10));
  }

  /**
   * The words a slip away; of a short word typed without Kazakh letters none that has some, for
   * that would be two changes in four letters: «газа» is not «ғана».
   */
  private Map<String, Integer> near(String word, String skeleton) throws IOException {
    Map<String, Integer> near = vocabulary.near(skeleton);
    if (skeleton.length() == LEAST_FOR_SLIPS && !hasKazakh(word)) {
      near.keySet().removeIf(WordReading::hasKazakh);
    }
    return near;
  }

  private static List<String> most(Map<String, Integer> words) {
    return words.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
