package org.unifiedportal.war.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.Sources;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Suggesting;

/** A real index beside a test portal; tests deliver the journal by hand. */
public final class MadeUpIndex implements AutoCloseable {
  public final Search search;
  public final Search hurried;
  public final Suggesting suggesting;
  private final TestPortal portal;
  private final SearchIndex index;

  public MadeUpIndex(TestPortal portal) {
    this.portal = portal;
    try {
      index =
          SearchIndex.open(
              Files.createTempDirectory("index"),
              new Sources(
                      portal.publications,
                      portal.journal,
                      id -> portal.agencies.find(id).orElseThrow().slug(),
                      portal.time)
                  .with(
                      new Sources.Papers(
                              DocumentStore.in(portal.database),
                              FileStore.in(portal.database),
                              portal.agencies)
                          .calling(Papers::called)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    search = new Search(index, portal.time, Duration.ofSeconds(20));
    hurried = new Search(index, portal.time, Duration.ofNanos(1));
    suggesting = new Suggesting(index);
  }

  /** Gives the index all that is new. */
  public void follow() {
    List<JournalEntry> news = portal.journal.after(index.projection().cursor(), 1000);
    if (!news.isEmpty()) {
      index.projection().apply(news);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
