package org.unifiedportal.war.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedCollection;
import java.util.Set;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.search.trial.TrialQuestion;

/**
 * What people type into a search field, made of the rated questions: of ten, three are one word,
 * three are two, one is three and one four, one has a slip of the finger, one is the number of a
 * document. None comes twice, so that no answer is known.
 */
public final class BenchQuestions {
  private static final int KINDS = 10;

  /** A tenth of the texts are documents with a number; some ask for one that isn't there. */
  private static final int TEXTS_FOR_A_NUMBER = 9;

  private final List<TrialQuestion> questions;
  private final int numbers;
  private int at;

  private BenchQuestions(List<TrialQuestion> questions, int numbers) {
    this.questions = questions;
    this.numbers = numbers;
  }

  /** So many different ones, in Kazakh, Russian and English, to be asked of so many texts. */
  public static List<String> mixed(List<TrialCollection> collections, int most, int texts) {
    BenchQuestions making =
        new BenchQuestions(BenchTexts.asked(collections), texts / TEXTS_FOR_A_NUMBER);
    SequencedCollection<String> made = new LinkedHashSet<>();
    while (made.size() < most) {
      made.add(making.next());
    }
    return List.copyOf(made);
  }

  /** So many different single words. */
  public static List<String> words(List<TrialCollection> collections, int most) {
    return BenchTexts.asked(collections).stream()
        .map(question -> words(question.wordings().get(TrialQuestion.ORIGINAL), 1))
        .distinct()
        .limit(most)
        .toList();
  }

  private String next() {
    int kind = at % KINDS;
    TrialQuestion question = questions.get(at % questions.size());
    at++;
    String whole = question.wordings().get(TrialQuestion.ORIGINAL);
    return switch (kind) {
      case 0, 1, 2 -> words(whole, 1);
      case 3, 4, 5 -> words(whole, 2);
      case 6 -> words(whole, 3);
      case 7 -> words(whole, 4);
      case 8 -> slipped(whole, question.wordings().getOrDefault("typo1", whole));
      default -> "№ " + at * 37L % numbers;
    };
  }

  /** So many words around the longest one. */
  public static String words(String question, int most) {
    List<String> words = List.of(question.strip().split("\\s+"));
    int longest = 0;
    for (int word = 1; word < words.size(); word++) {
      longest = words.get(word).length() > words.get(longest).length() ? word : longest;
    }
    int from = Math.max(0, Math.min(longest, words.size() - most));
    return String.join(" ", words.subList(from, Math.min(words.size(), from + most)));
  }

  /** The word with the slip and the one behind it. */
  private static String slipped(String question, String typed) {
    String plain = question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s-]", "");
    Set<String> right = Set.copyOf(List.of(plain.split("\\s+")));
    List<String> words = List.of(typed.strip().split("\\s+"));
    int slip = 0;
    while (slip < words.size() - 1 && right.contains(words.get(slip))) {
      slip++;
    }
    return String.join(" ", words.subList(slip, Math.min(words.size(), slip + 2)));
  }
}
