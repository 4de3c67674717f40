package org.unifiedportal.war.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;

/**
 * Gives a rendered page again as long as nothing was committed, no emergency notice has run out and
 * the day is the same: correct first, and still one rendering for many readers.
 *
 * <p>Search results are never kept: the index follows the journal at its own pace.
 */
public final class CachedPages implements PageSource {
  private static final String SEARCH = "search";

  private final PageSource pages;
  private final Freshness freshness;
  private final PortalTime time;
  private final Cache<PageRequest, Kept> kept;

  /** Keeps at most this many bytes of pages. */
  public CachedPages(PageSource pages, Freshness freshness, PortalTime time, long bytes) {
    this.pages = pages;
    this.freshness = freshness;
    this.time = time;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((PageRequest request, Kept page) -> page.weight())
            .build();
  }

  /** What a page was made from; read before rendering, so that a change in between makes it old. */
  private record State(long newest, Instant turned, LocalDate day) {}

  private record Kept(State state, Page page) {
    private static final int OVERHEAD = 500;

    int weight() {
      return page.body().length + page.zipped().length + OVERHEAD;
    }
  }

  /** The page as it was rendered last, if it is still true; nothing is rendered. */
  Optional<Page> atHand(PageRequest request) {
    return Optional.ofNullable(kept.getIfPresent(request))
        .filter(known -> known.state().equals(now()))
        .map(Kept::page);
  }

  private State now() {
    return new State(freshness.newest(), freshness.turned(time.now()), time.today());
  }

  @Override
  public Page page(PageRequest request) {
    if (request.path().equals(SEARCH)) {
      return pages.page(request);
    }
    State now = now();
    Kept known = kept.getIfPresent(request);
    return known != null && known.state().equals(now) ? known.page() : render(request, now);
  }

  private Page render(PageRequest request, State now) {
    Page page = pages.page(request);
    if (page.status() == 200) {
      kept.put(request, new Kept(now, page));
    }
    return page;
  }
}
