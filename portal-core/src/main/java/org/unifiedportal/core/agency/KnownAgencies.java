package org.unifiedportal.core.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Remembered;
import org.unifiedportal.core.text.Slug;

/**
 * The agencies in memory, for they are asked for by each page and change a few times a year.
 *
 * <p>Inside a transaction the table is asked: a command must see what it wrote itself, and nobody
 * else what may still be taken back. So it is for whom isn't known: another node may have founded
 * it a moment ago. Thread-safe.
 */
public final class KnownAgencies implements AgencyStore {
  private final Database database;
  private final AgencyStore table;
  private final Remembered<Roll> roll;

  /** Remembers what stands in this table of this database. */
  public KnownAgencies(Database database, AgencyStore table) {
    this.database = database;
    this.table = table;
    this.roll =
        new Remembered<>(
            () -> Roll.of(table.all(), table.findKeeper()),
            Set.of(
                AgencyFounded.class,
                AgencyDescribed.class,
                AgencyClosed.class,
                AgencyReopened.class,
                LanguagesChosen.class));
  }

  private record Roll(
      List<Agency> all,
      Optional<Agency> keeper,
      Map<AgencyId, Agency> byId,
      Map<Slug, Agency> bySlug) {
    static Roll of(List<Agency> all, Optional<Agency> keeper) {
      Map<AgencyId, Agency> byId = new HashMap<>();
      Map<Slug, Agency> bySlug = new HashMap<>();
      for (Agency agency : all) {
        byId.put(agency.id(), agency);
        bySlug.put(agency.slug(), agency);
      }
      return new Roll(all, keeper, byId, bySlug);
    }
  }

  /** These were committed, here or on another node. */
  public void note(List<JournalEntry> entries) {
    roll.note(entries);
  }

  @Override
  public List<Agency> all() {
    return database.isInTransaction() ? table.all() : roll.now().all();
  }

  @Override
  public Optional<Agency> findKeeper() {
    return database.isInTransaction() ? table.findKeeper() : roll.now().keeper();
  }

  @Override
  public Optional<Agency> find(AgencyId id) {
    return database.isInTransaction()
        ? table.find(id)
        : Optional.ofNullable(roll.now().byId().get(id)).or(() -> table.find(id));
  }

  @Override
  public Optional<Agency> find(Slug slug) {
    return database.isInTransaction()
        ? table.find(slug)
        : Optional.ofNullable(roll.now().bySlug().get(slug)).or(() -> table.find(slug));
  }

  @Override
  public Optional<Agency> lock(AgencyId id) {
    return table.lock(id);
  }

  @Override
  public boolean keepOpen(AgencyId id) {
    return table.keepOpen(id);
  }

  @Override
  public void add(Agency agency) {
    table.add(agency);
  }

  @Override
  public void replace(Agency agency) {
    table.replace(agency);
  }
}
