package org.unifiedportal.search.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Leaves out the hidden commands of fields in DOC; their results are what the reader sees. A field
 * may run over many paragraphs, as a table of contents does, and hold others ([MS-DOC] 2.8.25).
 */
final class FieldText {
  private static final char BEGIN = '\u0013';
  private static final char RESULT = '\u0014';
  private static final char END = '\u0015';

  private final Deque<Boolean> inCommand = new ArrayDeque<>();

  /** What is seen of the next piece of the text. */
  String seen(String piece) {
    StringBuilder seen = new StringBuilder(piece.length());
    for (char one : piece.toCharArray()) {
      switch (one) {
        case BEGIN -> inCommand.push(true);
        case RESULT -> turn();
        case END -> inCommand.poll();
        default -> {
          if (!inCommand.contains(true)) {
            seen.append(one);
          }
        }
      }
    }
    return seen.toString();
  }

  private void turn() {
    if (inCommand.poll() != null) {
      inCommand.push(false);
    }
  }
}
