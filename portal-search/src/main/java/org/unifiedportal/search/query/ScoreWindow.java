package org.unifiedportal.search.query;

import org.apache.lucene.util.FixedBitSet;

/** The scores of some entries that follow each other, while word after word is added. */
final class ScoreWindow {
  /** Few enough for a processor's nearest memory. */
  static final int SIZE = 4096;

  private final float[] scores = new float[SIZE];
  private final short[] words = new short[SIZE];
  private final float[] best = new float[SIZE];
  private final float[] sum = new float[SIZE];
  private final FixedBitSet matching = new FixedBitSet(SIZE);
  private final FixedBitSet ofWord = new FixedBitSet(SIZE);
  private final FixedBitSet ofPart = new FixedBitSet(SIZE);
  private int start;
  private int end;

  /** Forgets everything and begins at this entry. */
  void moveTo(int first, int behindLast) {
    start = first;
    end = Math.min(behindLast, first + SIZE);
    matching.clear();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  float score(int entry) {
    return scores[entry - start];
  }

  /** The next entry from this one on with so many words, or the end. */
  int next(int entry, int least) {
    int at = entry - start;
    while (at < SIZE) {
      at = matching.nextSetBit(at);
      if (at >= SIZE) {
        return end;
      }
      if (words[at] >= least) {
        return start + at;
      }
      at++;
    }
    return end;
  }

  void beginWord() {
    ofWord.clear();
  }

  /** Notes the worth of one form of the word. */
  void addForm(int entry, float score) {
    int at = entry - start;
    if (ofPart.getAndSet(at)) {
      sum[at] += score;
      best[at] = Math.max(best[at], score);
    } else {
      sum[at] = score;
      best[at] = score;
    }
  }

  /** The forms of this part of the texts are in: the best one counts, the others a little. */
  void endPart(float weight, float tie) {
    long[] bits = ofPart.getBits();
    for (int group = 0; group < bits.length; group++) {
      for (long left = bits[group]; left != 0; left &= left - 1) {
        int at = (group << 6) + Long.numberOfTrailingZeros(left);
        add(at, weight * (best[at] + tie * (sum[at] - best[at])));
      }
    }
    ofWord.or(ofPart);
    ofPart.clear();
  }

  /** The word is in: it counts once, wherever it stands. */
  void endWord() {
    long[] bits = ofWord.getBits();
    for (int group = 0; group < bits.length; group++) {
      for (long left = bits[group]; left != 0; left &= left - 1) {
        words[(group << 6) + Long.numberOfTrailingZeros(left)]++;
      }
    }
  }

  /** Adds what counts like a word. */
  void addOther(int entry, float score) {
    add(entry - start, score);
    words[entry - start]++;
  }

  private void add(int at, float score) {
    if (matching.getAndSet(at)) {
      scores[at] += score;
    } else {
      scores[at] = score;
      words[at] = 0;
    }
  }
}
