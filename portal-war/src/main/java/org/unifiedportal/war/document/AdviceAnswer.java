package org.unifiedportal.war.document;

import org.unifiedportal.core.refusal.Issue;

/** Something that would make a card better, with a JSON Pointer into the card. */
record AdviceAnswer(String pointer, String key) {
  static AdviceAnswer of(Issue issue) {
    return new AdviceAnswer(issue.pointer(), issue.key());
  }
}
