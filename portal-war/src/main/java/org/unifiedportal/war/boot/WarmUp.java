package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;

/**
 * Searches and shows pages before the first citizen does: a machine that does it for the first time
 * is so slow that the search's own time limit would end it with nothing.
 *
 * <p>The index must be filled by then, or nothing is exercised.
 */
@ApplicationScoped
class WarmUp {
  /**
   * The last but one finds nothing and resembles nothing: help for that is the dearest page. In the
   * last one there is no word at all.
   */
  private static final List<String> WORDS =
      List.of("су құбыры", "жол", "№ 1-1", "қате жзылған сөз", "ғжщқпфр ﷺ", "'");

  @Inject Search search;
  @Inject PageSource pages;

  /**
   * Returns when it is done or after this time, whichever is first. What the start has left behind
   * is cleared away then: else the first citizens wait while that is done beside their questions.
   */
  void run(Duration longest) {
    Thread working = Thread.ofPlatform().daemon().name("warm-up").start(this::run);
    try {
      working.join(longest);
      System.gc();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    search.warmUp();
    for (Language language : Language.values()) {
      pages.page(new PageRequest(language, Variant.NORMAL, "", Map.of()));
      WORDS.forEach(words -> pages.page(searching(language, words)));
    }
  }

  private static PageRequest searching(Language language, String words) {
    return new PageRequest(language, Variant.NORMAL, "search", Map.of("q", words));
  }
}
