package org.unifiedportal.search.query;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Transition;

/**
 * Raw terms whose skeleton is so many slips away from one that was typed: a letter more, less or
 * other, or two exchanged.
 *
 * <p>A term is its skeleton, a space, and the word. Lucene can put the three together and make one
 * deterministic automaton over UTF-8 of them, which takes longer than reading the dictionary by it.
 * Skeletons are plain letters, so it is made of bytes and of one way from each state here: the
 * space ends the skeleton and is never a slip. A letter of a third script is never one, either.
 */
final class Slips {
  private static final int SPACE = ' ';
  private static final int LAST_PLAIN = 0x7F;
  private static final int LAST_BYTE = 0xFF;

  private final Automaton skeletons;
  private final Automaton terms;

  private Slips(Automaton skeletons) {
    this.skeletons = skeletons;
    this.terms = new Automaton(skeletons.getNumStates() + 1, 2 * skeletons.getNumTransitions());
  }

  /**
   * The terms so near.
   *
   * @param sure what they begin with, plain letters
   * @param rest the rest of the skeleton, in which the slips are
   * @param most how many slips, at most {@value LevenshteinAutomata#MAXIMUM_SUPPORTED_DISTANCE}
   */
  static CompiledAutomaton terms(String sure, String rest, int most) {
    Automaton skeletons = new LevenshteinAutomata(rest, true).toAutomaton(most, sure);
    // Said to be finite: else a suffix common to all terms is looked for, which is dear and in
    // vain.
    return new CompiledAutomaton(new Slips(skeletons).terms(), true, false, true);
  }

  private Automaton terms() {
    int states = skeletons.getNumStates();
    for (int state = 0; state <= states; state++) {
      terms.createState();
    }
    Transition step = new Transition();
    for (int state = 0; state < states; state++) {
      int steps = skeletons.initTransition(state, step);
      for (int at = 0; at < steps; at++) {
        skeletons.getNextTransition(step);
        add(step, SPACE + 1, LAST_PLAIN);
        add(step, 0, SPACE - 1);
      }
      if (skeletons.isAccept(state)) {
        terms.addTransition(state, states, SPACE);
      }
    }
    terms.addTransition(states, states, 0, LAST_BYTE);
    terms.setAccept(states, true);
    terms.finishState();
    return terms;
  }

  /** What of the step lies between these. */
  private void add(Transition step, int first, int last) {
    int min = Math.max(step.min, first);
    int max = Math.min(step.max, last);
    if (min <= max) {
      terms.addTransition(step.source, step.dest, min, max);
    }
  }
}
