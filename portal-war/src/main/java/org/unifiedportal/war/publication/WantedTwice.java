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

  /**
   * Refuses what was just published or scheduled in this transaction, which takes it back, where
   * its very text is live already; unless the program has confirmed that.
   */
  void refuseUnless(@Nullable String confirmed, Ordered ordered) {
    if (!ordered.current().isLive() && !CONFIRMED.equals(confirmed)) {
      refuse(same(ordered));
    }
  }

  private List<String> same(Ordered ordered) {
    return texts.findOther(ordered.current()).map(it -> it.id().toString()).stream().toList();
  }

  private static void refuse(List<String> same) {
    if (!same.isEmpty()) {
      throw new RequestRefused(Problem.of(409, "refusal.same-text").withFact("publications", same));
    }
  }
}
