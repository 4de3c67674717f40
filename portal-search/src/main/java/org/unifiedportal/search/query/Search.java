package org.unifiedportal.search.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.IndexUnusable;
import org.unifiedportal.search.index.Searchable;

/**
 * Finds publications. Whatever was typed, there is an answer, within about the given time; what
 * isn't as it should be is said by a {@link Remark}.
 *
 * <pre>{@code
 * Search search = new Search(index, time);
 * Results results = search.find(SearchRequest.of("су құбыры", Language.KK));
 * results.hits().forEach(hit -> print(hit.path(), hit.title()));
 * }</pre>
 *
 * <p>Safe for many threads.
 */
public final class Search {
  /** The time after which a search answers with what it has. */
  public static final Duration TIME = Duration.ofMillis(150);

  private final Searchable index;
  private final PortalTime time;
  private final Duration limit;
  private final LongSupplier stopwatch;

  /** Searches this index; the time is only asked for how old news is. */
  public Search(Searchable index, PortalTime time) {
    this(index, time, TIME);
  }

  /** Searches this index and answers after this time with what it has. */
  public Search(Searchable index, PortalTime time, Duration limit) {
    this(index, time, limit, System::nanoTime);
  }

  Search(Searchable index, PortalTime time, Duration limit, LongSupplier stopwatch) {
    this.index = index;
    this.time = time;
    this.limit = limit;
    this.stopwatch = stopwatch;
  }

  /** Finds what is asked; never refuses a text. */
  public Results find(SearchRequest request) {
    Deadline deadline = Deadline.in(limit, stopwatch);
    try {
      return index.read(searcher -> find(request, timed(searcher, deadline), deadline));
    } catch (IndexUnusable unusable) {
      return Results.unavailable();
    }
  }

  /**
   * Searches a little without a limit, so that the first citizen doesn't wait for a cold machine.
   */
  public void warmUp() {
    Search patient = new Search(index, time, Duration.ofSeconds(10));
    for (String words :
        List.of("су құбыры", "ремонт дорог", "№ 1-1", "\"water supply\" -road", "")) {
      patient.find(SearchRequest.of(words, Language.KK));
    }
  }

  private static IndexSearcher timed(IndexSearcher searcher, Deadline deadline) {
    IndexSearcher timed = new IndexSearcher(searcher.getIndexReader());
    timed.setTimeout(deadline);
    return timed;
  }

  private Results find(SearchRequest request, IndexSearcher searcher, Deadline deadline)
      throws IOException {
    Question question = Question.read(request.text());
    Wording wording = new Wording(question);
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    Gathering gathering = gather(wording.strict(), request, searcher);
    if (gathering.isEmpty() && question.isLoosenable()) {
      gathering = gather(wording.loose(), request, searcher);
      note(remarks, Remark.LOOSENED, !gathering.isEmpty());
    }
    note(remarks, Remark.SHORTENED, question.shortened());
    note(remarks, Remark.TIMED_OUT, searcher.timedOut());
    note(remarks, Remark.REBUILDING, index.health().rebuilding());
    HitReading reading = new HitReading(searcher, new Marking(wording.wanted()), deadline);
    List<Hit> hits = hits(gathering.page(request.window()), reading);
    Total total = new Total(gathering.total(), !searcher.timedOut());
    return new Results(total, hits, gathering.facets(), remarks);
  }

  private Gathering gather(Query query, SearchRequest request, IndexSearcher searcher)
      throws IOException {
    Gathering.Fading fading = request.text().isBlank() ? any -> 1f : new Freshness(time.now());
    Gathering.Ask ask =
        new Gathering.Ask(
            request.filters(), request.window().end(), request.reader().tag(), fading);
    return searcher.search(query, Gathering.once(ask));
  }

  private static List<Hit> hits(List<Found> page, HitReading reading) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (Found found : page) {
      hits.add(reading.read(found));
    }
    return hits;
  }

  private static void note(Set<Remark> remarks, Remark remark, boolean holds) {
    if (holds) {
      remarks.add(remark);
    }
  }
}
