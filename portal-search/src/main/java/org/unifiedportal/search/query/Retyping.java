package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.search.analysis.DocumentNumber;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.KeyboardLayout;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.StopWords;
import org.unifiedportal.search.analysis.Terms;

/**
 * Reads a question by another keyboard layout when that has clearly more words the index knows. It
 * works on what was typed, before any word is taken apart, for digits and punctuation are letters
 * of the Kazakh layout.
 */
final class Retyping {
  /** Such a share of known letters needs no other reading. */
  private static final double ENOUGH = 0.6;

  /** So many words are read by how they begin. */
  private static final int FEW = 2;

  private static final double CLEARLY = 0.25;
  private static final double TIMES = 1.5;
  private static final String AFTER_WORDS = ",.;:'\"]";

  private final Vocabulary vocabulary;

  Retyping(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The question by the keys that were meant, or as typed. */
  String read(String typed) throws IOException {
    double own = DocumentNumber.read(typed).isPresent() ? 1 : known(typed);
    if (own > ENOUGH) {
      return typed;
    }
    String best = typed;
    double most = Math.max(own * TIMES, own + CLEARLY);
    for (KeyboardLayout layout : KeyboardLayout.values()) {
      String retyped = retype(typed, layout);
      double known = retyped.equals(typed) ? 0 : known(retyped);
      if (known > most) {
        most = known;
        best = retyped;
      }
    }
    return own == 0 && best.equals(typed) ? byBeginnings(typed) : best;
  }

  /**
   * A word or two of which no text has the form that was meant: by the keys that make each of them
   * begin like words of the index, unless they do as typed or are a slip away. Slips are looked for
   * last, for that walks through the dictionary.
   */
  private String byBeginnings(String typed) throws IOException {
    List<String> words = first(typed);
    if (words.size() > FEW || vocabulary.isOver()) {
      return typed;
    }
    for (KeyboardLayout layout : KeyboardLayout.values()) {
      String retyped = layout.read(typed);
      if (!retyped.equals(typed) && isBegun(first(retyped))) {
        return isBegun(words) || isSlipped(words) ? typed : retyped;
      }
    }
    return typed;
  }

  private boolean isBegun(List<String> words) throws IOException {
    for (String word : words) {
      if (!isKnownWord(word) && WordReading.kin(vocabulary, Skeleton.of(word)).isEmpty()) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private boolean isSlipped(List<String> words) throws IOException {
    for (String word : words) {
      String skeleton = Skeleton.of(word);
      if (WordReading.isForSlips(skeleton) && !vocabulary.near(skeleton).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private String retype(String typed, KeyboardLayout layout) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : typed.strip().split("\\s+")) {
      boolean first = words.size() < Understanding.MOST_WORDS;
      words.add(first ? word(word, layout) : layout.read(word));
    }
    return String.join(" ", words);
  }

  /** A comma behind a word may be one, or a letter. */
  private String word(String word, KeyboardLayout layout) throws IOException {
    String whole = layout.read(word);
    if (isKnown(whole)) {
      return whole;
    }
    int last = word.length() - 1;
    if (last > 0 && AFTER_WORDS.indexOf(word.charAt(last)) >= 0) {
      String bare = layout.read(word.substring(0, last));
      if (isKnown(bare)) {
        return bare + word.charAt(last);
      }
    }
    return isKnown(word) ? word : whole;
  }

  /** The share of letters that stand in words the index knows; 1 where there are no words. */
  private double known(String text) throws IOException {
    int all = 0;
    int known = 0;
    for (String word : first(text)) {
      if (word.chars().anyMatch(Character::isLetter)) {
        all += word.length();
        known += isKnownWord(word) ? word.length() : 0;
      }
    }
    return all == 0 ? 1 : (double) known / all;
  }

  /** The words that tell by which keys the question was typed. */
  private static List<String> first(String text) {
    List<String> words = Terms.of(Form.RAW, text);
    return words.subList(0, Math.min(words.size(), Understanding.MOST_WORDS));
  }

  private boolean isKnown(String typed) throws IOException {
    List<String> words = first(typed);
    for (String word : words) {
      if (!isKnownWord(word)) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private boolean isKnownWord(String word) throws IOException {
    return StopWords.has(word)
        || vocabulary.entries(word) > 0
        || vocabulary.hasStem(word)
        || !vocabulary.alike(Skeleton.of(word)).isEmpty();
  }
}
