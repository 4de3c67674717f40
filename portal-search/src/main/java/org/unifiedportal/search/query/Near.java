package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;

/** Where words of a question may stand in a text to be worth more there. */
sealed interface Near {
  /** The words, of one field. */
  List<Term> terms();

  /** The worth of such a place beside a word. */
  float weight();

  /** How often it is so in an entry, or how nearly. */
  float times(TermPlaces places) throws IOException;

  /** Words side by side in their order; the nearer, the more a place counts. */
  record InOrder(List<Term> terms, float weight) implements Near {
    /** So many words may stand between, or in another order. */
    private static final int SLOP = 2;

    public InOrder {
      terms = List.copyOf(terms);
    }

    @Override
    public float times(TermPlaces places) throws IOException {
      int[][] all = new int[terms.size()][];
      for (int word = 0; word < all.length; word++) {
        all[word] = places.of(terms.get(word));
        if (all[word].length == 0) {
          return 0;
        }
      }
      return times(all);
    }

    private static float times(int[][] places) {
      int[] at = new int[places.length];
      float times = 0;
      int first = 0;
      while (at[first] < places[first].length) {
        first = 0;
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int word = 0; word < at.length; word++) {
          int place = places[word][at[word]] - word;
          most = Math.max(most, place);
          if (place < least) {
            least = place;
            first = word;
          }
        }
        times += most - least <= SLOP ? 1f / (1 + most - least) : 0;
        at[first]++;
      }
      return times;
    }
  }

  /** Two words within about a sentence, in whatever order. */
  record InSentence(Term one, Term other, float weight) implements Near {
    private static final int WORDS = 30;

    @Override
    public List<Term> terms() {
      return List.of(one, other);
    }

    /** How often the one stands there with the other around it. */
    @Override
    public float times(TermPlaces places) throws IOException {
      int[] others = places.of(other);
      int times = 0;
      int next = 0;
      for (int place : places.of(one)) {
        while (next < others.length && others[next] < place - WORDS) {
          next++;
        }
        times += next < others.length && others[next] <= place + WORDS ? 1 : 0;
      }
      return times;
    }
  }

  /** A word at the beginning, where a text says what it is about. */
  record Early(Term term, float weight) implements Near {
    /** So many words further down it counts half. */
    private static final float HALF = 25;

    @Override
    public List<Term> terms() {
      return List.of(term);
    }

    @Override
    public float times(TermPlaces places) throws IOException {
      int[] all = places.of(term);
      return all.length == 0 ? 0 : HALF / (HALF + all[0]);
    }
  }
}
