package org.unifiedportal.war.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.CardReplaced;
import org.unifiedportal.core.document.DocumentPublished;
import org.unifiedportal.core.document.DocumentReturned;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.DocumentWithdrawn;
import org.unifiedportal.core.document.FileJudged;
import org.unifiedportal.core.document.FileReplaced;
import org.unifiedportal.core.document.FileTakenOff;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Remembered;
import org.unifiedportal.core.publication.EditionPublished;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.PublicationWithdrawn;
import org.unifiedportal.core.publication.WithdrawalUndone;
import org.unifiedportal.core.site.Stock;

/**
 * What stands in the sections of each agency, in memory until the journal tells that something of
 * that agency went out or was taken down: counting takes the heads of its newest publications.
 * Thread-safe.
 */
public final class Stocks {
  /** Older publications than these newest ones are not counted: a section of so many is filled. */
  private static final int MOST = 2000;

  private static final Set<Class<? extends Event>> CHANGING =
      Set.of(
          EditionPublished.class,
          PublicationWithdrawn.class,
          WithdrawalUndone.class,
          CardReplaced.class,
          DocumentPublished.class,
          DocumentReturned.class,
          DocumentWithdrawn.class,
          FileJudged.class,
          FileReplaced.class,
          FileTakenOff.class);

  private final PublicationStore publications;
  private final DocumentStore documents;
  private final Map<AgencyId, Remembered<List<Stock>>> known = new ConcurrentHashMap<>();

  /** Counts in these stores. */
  public Stocks(PublicationStore publications, DocumentStore documents) {
    this.publications = publications;
    this.documents = documents;
  }

  /** These were committed, here or on another node. */
  public void note(List<JournalEntry> entries) {
    known.forEach((agency, stocks) ->
        stocks.note(
            entries.stream().filter(entry -> entry.agency().equals(agency.value())).toList()));
  }

  /** One stock for each section and language in which the agency has anything. */
  List<Stock> of(AgencyId agency) {
    return known.computeIfAbsent(agency, id -> new Remembered<>(() -> read(id), CHANGING)).now();
  }

  private List<Stock> read(AgencyId agency) {
    LiveFilter own = LiveFilter.ALL.withAgencies(Set.of(agency));
    List<Stock> stocks = new ArrayList<>(documents.stocks(agency));
    publications.list(own, MOST).stream().flatMap(Stocks::of).forEach(stocks::add);
    return Stock.sums(stocks);
  }

  /** A publication without own sections stands in its kind's. */
  private static Stream<Stock> of(ListedPublication publication) {
    Set<String> sections =
        publication.sections().isEmpty()
            ? Set.of(publication.kind().clause())
            : publication.sections();
    return sections.stream()
        .flatMap(section ->
            publication.headlines().keySet().stream()
                .map(language ->
                    new Stock(
                        section, language, 1, publication.updatedAt(), publication.publishedAt())));
  }
}
