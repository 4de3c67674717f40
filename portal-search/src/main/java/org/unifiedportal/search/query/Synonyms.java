package org.unifiedportal.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.analysis.WordForms;

/**
 * Abbreviations and other ways to say the same, in all three languages. They are applied to
 * questions, never to the index, so a changed list works at once.
 *
 * <p>A list has a line for each meaning: Kazakh, Russian and English, with {@code |} between the
 * languages and {@code ;} between the expressions of one language; a language may be empty. A line
 * that begins with {@code ~} tells of expressions that mean nearly the same (quasi-synonyms of ISO
 * 25964), which count less. Lines that begin with {@code #} are remarks.
 */
public final class Synonyms {
  /** No other ways to say anything. */
  public static final Synonyms NONE = new Synonyms(List.of());

  private static final int LONGEST = 8;
  private static final String NEARLY = "~";

  private final Map<List<String>, Set<Expression>> groups = new HashMap<>();

  /** Single words by what they are in any letters. */
  private final Map<String, String> skeletons = new HashMap<>();

  private Synonyms(List<List<Expression>> meanings) {
    meanings.forEach(this::add);
  }

  /**
   * One way to say it: the words in lower case, as analysis repairs them.
   *
   * @param isNear whether it means only nearly the same
   */
  record Expression(Language language, List<String> words, boolean isNear) {
    Expression(Language language, List<String> words) {
      this(language, words, false);
    }

    boolean isOneWord() {
      return words.size() == 1;
    }
  }

  /**
   * Expressions as they are written that mean the same, by language.
   *
   * @param isNear whether they mean only nearly the same
   */
  public record Said(Map<Language, List<String>> byLanguage, boolean isNear) {
    /** Copies the map. */
    public Said {
      byLanguage = Map.copyOf(byLanguage);
    }

    /** The expressions of a language, possibly none. */
    public List<String> in(Language language) {
      return byLanguage.getOrDefault(language, List.of());
    }
  }

  /** What the list that comes with the portal says. */
  public static List<Said> builtInMeanings() {
    return BuiltIn.SAID;
  }

  /** The list that comes with the portal. */
  public static Synonyms builtIn() {
    return BuiltIn.LIST;
  }

  /**
   * Reads the lines of a list.
   *
   * @throws IllegalArgumentException naming the first line that has other than three languages
   */
  public static Synonyms parse(Stream<String> lines) {
    return saying(said(lines));
  }

  /** What was said; a language or expression without any letter or figure says nothing. */
  public static Synonyms saying(List<Said> meanings) {
    return new Synonyms(meanings.stream().map(Synonyms::expressions).toList());
  }

  private static List<Said> said(Stream<String> lines) {
    return lines
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(Synonyms::said)
        .toList();
  }

  /** These and those. */
  public Synonyms and(Synonyms others) {
    Synonyms both = new Synonyms(List.of());
    Stream.of(this, others)
        .forEach(list ->
            list.groups.forEach((key, group) ->
                both.groups.computeIfAbsent(key, any -> new LinkedHashSet<>()).addAll(group)));
    Stream.of(this, others).forEach(list -> list.skeletons.forEach(both.skeletons::putIfAbsent));
    return both;
  }

  /** Other ways to say this word. */
  List<Expression> ofWord(String word) {
    return of(List.of(word), 1);
  }

  /** The word of the list that this is in letters its keyboard may not have had. */
  Optional<String> alike(String word) {
    return Optional.ofNullable(skeletons.get(Skeleton.of(word)));
  }

  /** Other ways to say what two of these words or more say together. */
  List<Expression> ofSeveral(List<String> words) {
    return of(words, 2);
  }

  /** Other ways to say what so many of these words or more say together. */
  private List<Expression> of(List<String> words, int least) {
    Map<Language, List<String>> stems = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      stems.put(language, stems(language, words));
    }
    Set<Expression> found = new LinkedHashSet<>();
    for (int start = 0; start < words.size(); start++) {
      int longest = Math.min(words.size(), start + LONGEST);
      for (int end = longest; end >= start + least; end--) {
        found.addAll(same(words.subList(start, end), stems, start));
      }
    }
    return List.copyOf(found);
  }

  private Set<Expression> same(List<String> words, Map<Language, List<String>> stems, int start) {
    Set<Expression> same = new LinkedHashSet<>();
    stems.forEach((language, all) -> {
      List<String> key = key(language, all.subList(start, start + words.size()));
      Set<Expression> group = groups.getOrDefault(key, Set.of());
      group.stream().filter(one -> !one.words().equals(words)).forEach(same::add);
    });
    return same;
  }

  private void add(List<Expression> meaning) {
    for (Expression one : meaning) {
      groups
          .computeIfAbsent(
              key(one.language(), stems(one.language(), one.words())), any -> new LinkedHashSet<>())
          .addAll(meaning);
      if (one.isOneWord()) {
        skeletons.putIfAbsent(Skeleton.of(one.words().getFirst()), one.words().getFirst());
      }
    }
  }

  /** Stems, so that every case of an expression is known. */
  private static List<String> stems(Language language, List<String> words) {
    Form stem = Form.stemOf(language);
    return words.stream().map(word -> WordForms.own().plain(stem, word)).toList();
  }

  private static List<String> key(Language language, List<String> stems) {
    List<String> key = new ArrayList<>();
    key.add(language.tag());
    key.addAll(stems);
    return key;
  }

  private static Said said(String line) {
    boolean isNear = line.startsWith(NEARLY);
    String[] sides = line.substring(isNear ? NEARLY.length() : 0).split("\\|", -1);
    if (sides.length != Language.values().length) {
      throw new IllegalArgumentException("a line of synonyms needs three languages: " + line);
    }
    Map<Language, List<String>> said = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      said.put(
          language,
          Stream.of(sides[language.ordinal()].split(";"))
              .map(String::strip)
              .filter(expression -> !expression.isEmpty())
              .toList());
    }
    return new Said(said, isNear);
  }

  private static List<Expression> expressions(Said said) {
    List<Expression> meaning = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String expression : said.in(language)) {
        List<String> words = Terms.of(Form.RAW, expression);
        if (!words.isEmpty()) {
          meaning.add(new Expression(language, words, said.isNear()));
        }
      }
    }
    return meaning;
  }

  /** Read once, when first asked for. */
  private static final class BuiltIn {
    private static final List<Said> SAID = read();
    private static final Synonyms LIST = saying(SAID);

    private static List<Said> read() {
      try (InputStream list = Synonyms.class.getResourceAsStream("synonyms.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
        return said(lines.lines());
      } catch (IOException broken) {
        throw new UncheckedIOException("the list of synonyms can't be read", broken);
      }
    }
  }
}
