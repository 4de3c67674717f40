package org.unifiedportal.war.feed;

import java.util.Optional;
import org.unifiedportal.feed.entry.FeedSelection;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.Feeds;

/** Reads asked-for addresses: every feed has one, other ways to write it lead there. */
record FeedAddresses(Feeds feeds) {
  /**
   * What is asked for.
   *
   * @param path own path as it was sent, not decoded
   * @param query the query as it was sent, empty without one
   */
  FeedAddress read(String path, String query) {
    return FeedFilters.read(path, query)
        .flatMap(this::exact)
        .map(exact -> at(exact, path, query))
        .orElseGet(FeedAddress.Unknown::new);
  }

  private Optional<FeedAddress.Exact> exact(FeedFilters filters) {
    return feeds
        .find(filters.language(), filters.agency(), filters.kind())
        .flatMap(selection -> exact(selection, filters.file()));
  }

  private static Optional<FeedAddress.Exact> exact(FeedSelection selection, String file) {
    return FeedFormat.find(file).map(format -> new FeedAddress.Exact(selection, format));
  }

  private static FeedAddress at(FeedAddress.Exact exact, String path, String query) {
    boolean isThere = query.isEmpty() && exact.path().equals(path);
    return isThere ? exact : new FeedAddress.Elsewhere(exact.path());
  }
}
