package org.unifiedportal.war.tuning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.tuning.BestBet;
import org.unifiedportal.core.tuning.SynonymSet;
import org.unifiedportal.core.tuning.TuningEvent;
import org.unifiedportal.core.tuning.TuningStore;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Guidance;
import org.unifiedportal.search.query.Synonyms;

/**
 * What editors have set, as the running search uses it: read anew as soon as the journal tells of a
 * change, on every node. Thread-safe.
 */
public final class LiveTuning implements Guidance, Projection {
  private static final Set<String> CHANGES =
      Set.of(
          TuningEvent.SynonymsKept.class.getSimpleName(),
          TuningEvent.BestBetKept.class.getSimpleName());

  private final TuningStore store;
  private final AgencyStore agencies;
  private final Synonyms own;
  private volatile TuningSnapshot snapshot;
  private volatile long cursor;

  /**
   * Follows this journal from where it stands.
   *
   * @param own synonyms of the portal's own file, which nobody changes in the console
   */
  public LiveTuning(TuningStore store, AgencyStore agencies, Journal journal, Synonyms own) {
    this.store = store;
    this.agencies = agencies;
    this.own = own;
    this.cursor = journal.head();
    this.snapshot = snapshot(kept());
  }

  @Override
  public String name() {
    return "tuning";
  }

  @Override
  public long cursor() {
    return cursor;
  }

  @Override
  public void apply(List<JournalEntry> entries) {
    if (entries.stream().map(JournalEntry::type).anyMatch(CHANGES::contains)) {
      snapshot = snapshot(kept());
    }
    cursor = Math.max(cursor, entries.getLast().number());
  }

  /** The rows are the truth: the next change brings this one too. */
  @Override
  public void skip(JournalEntry entry) {
    cursor = Math.max(cursor, entry.number());
  }

  @Override
  public Synonyms synonyms(Filters filters) {
    return snapshot.synonyms(filters);
  }

  @Override
  public List<PublicationId> first(String question, Filters filters) {
    return snapshot.first(question, filters);
  }

  /** What the search would be told if these synonyms were kept. */
  Guidance with(SynonymSet wanted) {
    return snapshot(kept().with(wanted));
  }

  /** What the search would be told if this best bet were kept. */
  Guidance with(BestBet wanted) {
    return snapshot(kept().with(wanted));
  }

  private TuningSnapshot.Kept kept() {
    return new TuningSnapshot.Kept(store.synonyms(), store.bets());
  }

  private TuningSnapshot snapshot(TuningSnapshot.Kept kept) {
    return TuningSnapshot.of(kept, own, this::slug);
  }

  private Optional<String> slug(AgencyId agency) {
    return agencies.find(agency).map(found -> found.slug().value());
  }
}
