package org.unifiedportal.core.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;

/**
 * Advice on a content, each with the JSON pointer of what it is about; its keys begin with {@code
 * advice.}. Nothing of it keeps a text from being published.
 */
public final class Advice {
  private Advice() {}

  /** What would make it easier for a reader, in the order of the fields; possibly nothing. */
  public static List<Issue> on(PublicationKind kind, Content content) {
    Issues found = new Issues();
    for (Map.Entry<Language, EditionText> one : content.texts().entrySet()) {
      String at = "/texts/" + one.getKey().tag();
      HeadAdvice.note(at, kind, one.getValue(), found);
      BodyAdvice.note(at, one.getKey(), one.getValue(), found);
    }
    TwinAdvice.note(content, found);
    return firstOfEach(found.found());
  }

  /** One piece of advice of a kind is enough at one place. */
  private static List<Issue> firstOfEach(List<Issue> all) {
    List<Issue> kept = new ArrayList<>();
    for (Issue one : all) {
      boolean isKnown =
          kept.stream()
              .anyMatch(
                  other -> other.pointer().equals(one.pointer()) && other.key().equals(one.key()));
      if (!isKnown) {
        kept.add(one);
      }
    }
    return kept;
  }
}
