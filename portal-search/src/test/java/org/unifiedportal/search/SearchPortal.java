package org.unifiedportal.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.Sources;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/**
 * A small portal with a real database and a real index in a folder; tests deliver the journal by
 * hand.
 */
public final class SearchPortal implements AutoCloseable {
  public final TestPortal core = TestPortal.onH2();
  public final Agency agency = core.found("sarybulak");
  public final Sources sources =
      new Sources(
          core.publications,
          core.journal,
          id -> core.agencies.find(id).orElseThrow().slug(),
          core.time);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path folder;
  public SearchIndex index;
  public Search search;

  public SearchPortal(Path folder) {
    this.folder = folder;
    open();
  }

  /** Opens the index of the folder, as a start of the portal does. */
  public void open() {
    index = SearchIndex.open(folder, sources);
    search = new Search(index, core.time, PATIENCE);
  }

  /** Closes and opens again. */
  public void restart() {
    index.close();
    open();
  }

  /** Publishes and delivers. */
  public Publication publish(PublicationKind kind, String kk, String ru) {
    Publication published = core.publish(agency.id(), kind, kk, ru);
    deliver();
    return published;
  }

  public Publication news(String kk, String ru) {
    return publish(PublicationKind.NEWS, kk, ru);
  }

  public void withdraw(Publication live, Outcome outcome) {
    LocalText reason = LocalText.of("Қате болды.", "Была ошибка.");
    core.withdrawing.withdraw(
        new WithdrawPublication(live.id(), live.version(), outcome, reason, Optional.empty()),
        TestPortal.OFFICER);
    deliver();
  }

  /** Gives the projection all that is new, as the relay does. */
  public void deliver() {
    List<JournalEntry> news = core.journal.after(index.projection().cursor(), 1000);
    if (!news.isEmpty()) {
      index.projection().apply(news);
    }
  }

  public Results find(String text) {
    return search.find(SearchRequest.of(text, Language.KK));
  }

  /** The paths of the hits, best first. */
  public List<String> paths(String text) {
    return find(text).hits().stream().map(Hit::path).map(Object::toString).toList();
  }

  public boolean finds(String text, Publication publication) {
    return find(text).hits().stream().anyMatch(hit -> hit.publication().equals(publication.id()));
  }

  @Override
  public void close() {
    index.close();
    core.close();
  }
}
