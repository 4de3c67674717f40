package org.unifiedportal.war.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.publication.SameTexts;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** Asks a program whether it wants twice what citizens read already. */
@Dependent
class WantedTwice {
  private static final String CONFIRMED = "true";

  private final SameTexts texts;

  @Inject
  WantedTwice(SameTexts texts) {
    this.texts = texts;
  }

  /** Refuses to bring out the very text that is live until the program has confirmed that. */
  void refuseUnless(@Nullable String confirmed, Ordered ordered) {
    if (ordered.isUpToDate() && !CONFIRMED.equals(confirmed)) {
      refuse(same(ordered));
    }
  }

  private List<String> same(Ordered ordered) {
    return texts.find(ordered.current()).map(it -> it.id().toString()).stream().toList();
  }

  private static void refuse(List<String> same) {
    if (!same.isEmpty()) {
      throw new RequestRefused(Problem.of(409, "refusal.same-text").withFact("publications", same));
    }
  }
}
