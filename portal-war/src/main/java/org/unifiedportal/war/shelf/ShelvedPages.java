package org.unifiedportal.war.shelf;

import java.util.Optional;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;

/**
 * Open on reading: while the database is away, what was published is still answered from the shelf,
 * and says so.
 *
 * <p>A page that was never on the shelf is refused with {@link DatabaseAway}, which is a 503.
 */
public final class ShelvedPages implements PageSource {
  private final CachedPages pages;
  private final Shelf shelf;
  private final Freshness freshness;
  private final StaleMark mark;

  /** Puts a shelf behind these pages. */
  public ShelvedPages(CachedPages pages, Shelf shelf, Freshness freshness, StaleMark mark) {
    this.pages = pages;
    this.shelf = shelf;
    this.freshness = freshness;
    this.mark = mark;
  }

  @Override
  public Page page(PageRequest request) {
    if (freshness.isAway()) {
      return shelved(request, new DatabaseAway(null));
    }
    try {
      return pages.page(request);
    } catch (DatabaseAway away) {
      freshness.noteAway(true);
      return shelved(request, away);
    }
  }

  /** The page if it is rendered already and the database is there; never from the shelf. */
  public Optional<Page> atHand(PageRequest request) {
    return freshness.isAway() ? Optional.empty() : pages.atHand(request);
  }

  private Page shelved(PageRequest request, DatabaseAway away) {
    return shelf
        .find(request)
        .or(() -> shelf.find(usual(request)))
        .map(zipped -> mark.mark(request, zipped))
        .orElseThrow(() -> away);
  }

  /** Only the usual version is shelved; better that one than none. */
  private static PageRequest usual(PageRequest request) {
    return new PageRequest(request.language(), Variant.NORMAL, request.path(), request.query());
  }
}
