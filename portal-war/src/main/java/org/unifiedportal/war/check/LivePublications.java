package org.unifiedportal.war.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationStore;

/** Every live publication, read page by page. */
final class LivePublications implements Iterator<ListedPublication> {
  private static final int PAGE = 500;

  private final PublicationStore store;
  private final Deque<ListedPublication> page = new ArrayDeque<>();
  private LiveFilter next = LiveFilter.ALL;
  private boolean exhausted;

  private LivePublications(PublicationStore store) {
    this.store = store;
  }

  static Iterable<ListedPublication> in(PublicationStore store) {
    return () -> new LivePublications(store);
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !exhausted) {
      turn();
    }
    return !page.isEmpty();
  }

  private void turn() {
    page.addAll(store.list(next, PAGE));
    exhausted = page.size() < PAGE;
    if (!page.isEmpty()) {
      ListedPublication last = page.getLast();
      next = LiveFilter.ALL.withAfter(new LiveFilter.Place(last.publishedAt(), last.id()));
    }
  }

  @Override
  public ListedPublication next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.removeFirst();
  }
}
