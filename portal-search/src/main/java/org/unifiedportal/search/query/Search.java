package org.unifiedportal.search.query;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.IndexUnusable;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.Searchable;

/**
 * Finds publications. Whatever was typed, there is an answer, within about the given time; what
 * isn't as it should be is said by a {@link Remark}. The time is that of the searching thread's own
 * work, so that a busy machine answers later, but nothing less.
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
  /** The work, as time on a processor, after which a search answers with what it has. */
  public static final Duration TIME = Duration.ofMillis(100);

  /** Such a part of the time may go into understanding what was typed. */
  private static final int READING = 3;

  /** So many hits with enough of the words need no others. */
  private static final int ENOUGH = 10;

  private final Searchable index;
  private final PortalTime time;
  private final Duration limit;
  private final Supplier<LongSupplier> stopwatch;
  private final Guidance guidance;
  private final Answers answers;

  /** Searches this index; the time is only asked for how old news is. */
  public Search(Searchable index, PortalTime time) {
    this(index, time, TIME);
  }

  /** Searches this index and answers after this time with what it has. */
  public Search(Searchable index, PortalTime time, Duration limit) {
    this(index, time, limit, WorkTime::new, Guidance.BUILT_IN);
  }

  private Search(
      Searchable index,
      PortalTime time,
      Duration limit,
      Supplier<LongSupplier> stopwatch,
      Guidance guidance) {
    this.index = index;
    this.time = time;
    this.limit = limit;
    this.stopwatch = stopwatch;
    this.guidance = guidance;
    this.answers = new Answers(System::nanoTime);
  }

  /** The same with these synonyms and nothing set first. */
  public Search with(Synonyms others) {
    return with(Guidance.of(others, BestBets.NONE));
  }

  /** The same with the built-in synonyms and what editors set first. */
  public Search with(BestBets set) {
    return with(Guidance.of(Synonyms.builtIn(), set));
  }

  /** The same with what editors have set. */
  public Search with(Guidance set) {
    return new Search(index, time, limit, stopwatch, set);
  }

  /** The same, which answers after so much work with what it has. */
  public Search within(Duration other) {
    return new Search(index, time, other, stopwatch, guidance);
  }

  Search timedBy(LongSupplier other) {
    return new Search(index, time, limit, () -> other, guidance);
  }

  /** Finds what is asked; never refuses a text. */
  public Results find(SearchRequest request) {
    Deadline deadline = Deadline.in(limit, stopwatch.get());
    try {
      return index.read(searcher -> {
        Answers.Asked asked = asked(request, searcher);
        Optional<Results> known = answers.find(asked);
        return known.isPresent() ? known.get() : find(asked, searcher, deadline);
      });
    } catch (IndexUnusable unusable) {
      return Results.unavailable();
    }
  }

  /**
   * What somebody may have meant whose question finds nothing: other words, which all stand in some
   * text; empty when none are near.
   */
  public String nearest(String text) {
    try {
      return index.read(searcher ->
          new NearestSpelling(
                  new Vocabulary(searcher.getIndexReader(), Deadline.in(limit, stopwatch.get())))
              .of(text));
    } catch (IndexUnusable unusable) {
      return "";
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

  private Answers.Asked asked(SearchRequest request, IndexSearcher searcher) {
    IndexReader.CacheHelper reader = searcher.getIndexReader().getReaderCacheHelper();
    boolean known = reader != null && !index.health().rebuilding();
    Object state = known ? reader.getKey() : new Object();
    return new Answers.Asked(
        request,
        state,
        guidance.synonyms(request.filters()),
        guidance.first(request.text(), request.filters()));
  }

  private Results find(Answers.Asked asked, IndexSearcher searcher, Deadline deadline)
      throws IOException {
    Deadline reading = Deadline.in(limit.dividedBy(READING), deadline.stopwatch());
    Vocabulary vocabulary = new Vocabulary(searcher.getIndexReader(), reading);
    Results results = find(asked, timed(searcher, deadline), vocabulary, deadline);
    answers.keep(asked, results);
    return results;
  }

  private static IndexSearcher timed(IndexSearcher searcher, Deadline deadline) {
    IndexSearcher timed = new IndexSearcher(searcher.getIndexReader());
    timed.setTimeout(deadline);
    timed.setSimilarity(Schema.similarity());
    return timed;
  }

  private Results find(
      Answers.Asked asked, IndexSearcher searcher, Vocabulary vocabulary, Deadline deadline)
      throws IOException {
    SearchRequest request = asked.request();
    Understood understood = new Understanding(vocabulary, asked.synonyms()).read(request.text());
    Wording wording = new Wording(understood, vocabulary, asked.synonyms(), asked.first());
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    Gathering gathering = gather(wording.strict(), request, searcher);
    if (isTooLittle(gathering, understood, request.order())) {
      boolean nothing = gathering.isEmpty();
      gathering = gather(wording.loose(), request, searcher);
      note(remarks, Remark.LOOSENED, nothing && !gathering.isEmpty());
    }
    note(remarks, Remark.SHORTENED, understood.question().shortened());
    note(remarks, Remark.REBUILDING, index.health().rebuilding());
    Sightings sightings = new Sightings(searcher, vocabulary, understood.marked());
    HitReading reading = new HitReading(searcher, sightings, deadline);
    List<Found> best =
        request.order() == Order.RELEVANCE
            ? new Closeness(searcher, vocabulary, deadline)
                .lift(gathering.best(), new Nearness(understood, vocabulary).all())
            : gathering.best();
    boolean cut = vocabulary.wasCut() || searcher.timedOut() || deadline.isOver();
    note(remarks, Remark.TIMED_OUT, cut);
    List<Hit> hits = reading.read(Gathering.page(best, request.window()));
    Total total = new Total(gathering.total(), !searcher.timedOut());
    return new Results(total, hits, gathering.facets(), remarks, understood.shown());
  }

  /**
   * Then texts with fewer of the words are added behind. A phrase gives way only for nothing; so
   * does an order by days, where what fits badly would stand among what fits well.
   */
  private static boolean isTooLittle(Gathering strictly, Understood understood, Order order) {
    boolean phrase = understood.everything().stream().anyMatch(one -> one.piece().phrase());
    return phrase || order != Order.RELEVANCE
        ? strictly.isEmpty()
        : strictly.total() < ENOUGH && understood.wanted().size() > 1;
  }

  private Gathering gather(Query query, SearchRequest request, IndexSearcher searcher)
      throws IOException {
    Gathering.Fading fading = request.text().isBlank() ? any -> 1f : new Freshness(time.now());
    Gathering.Ask ask =
        new Gathering.Ask(
            request.filters(),
            request.order(),
            Math.max(request.window().end(), Closeness.BEST),
            request.reader().tag(),
            fading);
    return searcher.search(within(request.filters(), query), Gathering.once(ask));
  }

  private static Query within(Filters filters, Query query) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!filters.section().isEmpty()) {
      narrowed.add(new TermQuery(new Term(Schema.SECTION, filters.section())), Occur.FILTER);
    }
    filters.among().ifPresent(only -> narrowed.add(these(only), Occur.FILTER));
    BooleanQuery all = narrowed.build();
    return all.clauses().size() == 1 ? query : all;
  }

  private static Query these(Set<PublicationId> only) {
    return new TermInSetQuery(
        Schema.PUBLICATION, only.stream().map(id -> new BytesRef(id.toString())).toList());
  }

  private static void note(Set<Remark> remarks, Remark remark, boolean holds) {
    if (holds) {
      remarks.add(remark);
    }
  }
}
