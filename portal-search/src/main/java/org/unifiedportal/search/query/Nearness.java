package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Part;

/** Says where the words of an understood question are worth more than elsewhere in a text. */
final class Nearness {
  private static final float NEAR_IN_TITLE = 3f;
  private static final float NEAR = 1f;
  private static final float NEIGHBOURS = 0.2f;
  private static final float IN_SENTENCE = 0.3f;
  private static final float EARLY = 0.8f;
  private static final int MOST_NEIGHBOURS = 12;
  private static final int LONGEST_NEAR = 30;

  /** The order of Russian words is free: that they are neighbours says nothing. */
  private static final List<Form> IN_ORDER = List.of(Form.KAZAKH, Form.ENGLISH);

  private final Understood understood;
  private final Vocabulary vocabulary;
  private final WordForms forms = WordForms.own();

  Nearness(Understood understood, Vocabulary vocabulary) {
    this.understood = understood;
    this.vocabulary = vocabulary;
  }

  /**
   * What is worth more by the places of the words: asked of the best texts only, for it takes
   * reading every place. Of the ways to write the same down the best one counts.
   */
  List<List<Near>> all() throws IOException {
    List<String> all = understood.words();
    List<List<Near>> close = new ArrayList<>();
    if (!understood.unwanted().isEmpty() || all.size() > LONGEST_NEAR) {
      return close;
    }
    if (all.size() > 1) {
      add(close, List.of(near(Part.TITLE, all, Form.RAW, NEAR_IN_TITLE)));
      add(close, List.of(near(Part.TEXT, all, Form.RAW, NEAR)));
      for (List<String> two : neighbours()) {
        add(close, neighbours(two));
      }
    }
    if (Understood.isLatin(telling())) {
      inSentence(close);
    } else if (!understood.isKazakh()) {
      early(close);
    }
    return close;
  }

  private List<Near> neighbours(List<String> two) {
    return IN_ORDER.stream()
        .filter(form -> form != Form.ENGLISH || Understood.isLatin(two))
        .map(form -> near(Part.TEXT, two, form, NEIGHBOURS))
        .toList();
  }

  /** English words in one sentence, those that follow each other in the question most. */
  private void inSentence(List<List<Near>> close) throws IOException {
    List<String> words = telling();
    for (int one = 0; one < words.size(); one++) {
      for (int other = one + 1; other < words.size(); other++) {
        Term first = stem(Form.ENGLISH, words.get(one));
        Term second = stem(Form.ENGLISH, words.get(other));
        add(close, List.of(new Near.InSentence(first, second, IN_SENTENCE / (other - one))));
      }
    }
  }

  /** What a Russian text is about stands at its beginning; of Kazakh speeches that isn't so. */
  private void early(List<List<Near>> close) throws IOException {
    for (Meaning meaning : understood.wanted()) {
      if (meaning.isOneWord()) {
        float weight = EARLY * understood.share(meaning);
        Term stem = stem(Form.RUSSIAN, meaning.best().getFirst());
        add(close, List.of(new Near.Early(stem, weight)));
      }
    }
  }

  private Term stem(Form form, String word) {
    return new Term(Part.TEXT.field(), forms.term(form, word));
  }

  /** Each two words that follow each other; they may stand there in any of their endings. */
  private List<List<String>> neighbours() {
    List<String> words = telling();
    List<List<String>> pairs = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      pairs.add(words.subList(at - 1, at + 1));
    }
    return pairs;
  }

  /** The single words that tell what is sought. */
  private List<String> telling() {
    return understood.wanted().stream()
        .filter(Meaning::isOneWord)
        .map(meaning -> meaning.best().getFirst())
        .limit(MOST_NEIGHBOURS)
        .toList();
  }

  private Near near(Part part, List<String> words, Form form, float weight) {
    return new Near.InOrder(
        words.stream().map(word -> new Term(part.field(), forms.term(form, word))).toList(),
        weight);
  }

  /** Only what can stand in some text. */
  private void add(List<List<Near>> close, List<Near> ways) throws IOException {
    List<Near> known = new ArrayList<>();
    for (Near way : ways) {
      if (isKnown(way)) {
        known.add(way);
      }
    }
    if (!known.isEmpty()) {
      close.add(known);
    }
  }

  /** A word that is asked twice stands beside itself everywhere. */
  private boolean isKnown(Near near) throws IOException {
    if (Set.copyOf(near.terms()).size() < near.terms().size()) {
      return false;
    }
    for (Term term : near.terms()) {
      if (vocabulary.states(term).docFreq() == 0) {
        return false;
      }
    }
    return true;
  }
}
