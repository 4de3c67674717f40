package org.unifiedportal.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;

/** Agencies in the memory of two nodes over one database; each database inherits it. */
abstract class KnownAgenciesContract {
  private TestPortal here;
  private TestPortal there;
  private KnownAgencies known;
  private KnownAgencies knownThere;
  private final AtomicInteger asked = new AtomicInteger();

  abstract DataSource database();

  @BeforeEach
  void open() {
    DataSource shared = database();
    here = new TestPortal(shared);
    there = new TestPortal(shared);
    known = new KnownAgencies(here.database, new Counted(here.agencies, asked));
    knownThere = new KnownAgencies(there.database, there.agencies);
    here.database.afterAppend(known::note);
    there.database.afterAppend(knownThere::note);
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  /** The table, which counts how often it is asked. */
  private record Counted(AgencyStore table, AtomicInteger asked) implements AgencyStore {
    @Override
    public List<Agency> all() {
      asked.incrementAndGet();
      return table.all();
    }

    @Override
    public Optional<Agency> findKeeper() {
      return table.findKeeper();
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
      asked.incrementAndGet();
      return table.find(id);
    }

    @Override
    public Optional<Agency> find(Slug slug) {
      asked.incrementAndGet();
      return table.find(slug);
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

  @Test
  void theTableIsAskedOnceForAllThatIsKnown() {
    Agency aksai = here.found("aksai");
    Agency below = here.foundBelow(aksai, "sarybulak");

    for (int time = 0; time < 3; time++) {
      assertEquals(here.agencies.all(), known.all());
      assertEquals(Optional.of(below), known.find(below.id()));
      assertEquals(Optional.of(aksai), known.find(aksai.slug()));
    }

    assertEquals(1, asked.get());
  }

  @Test
  void whatIsFoundedAndChangedHereIsKnownHereAtOnce() {
    assertEquals(List.of(), known.all());
    Agency founded = here.found("aksai");
    assertEquals(List.of(founded), known.all());
    Profile other = here.found("karatal").profile();
    new DescribingAgencies(here.database, here.journal)
        .describe(new DescribeAgency(founded.id(), 1, other), TestAdministrator.of(founded.id()));
    assertEquals(other, known.find(founded.id()).orElseThrow().profile());
  }

  @Test
  void whoKeepsThePortalFollowsWhoIsAtWorkAndNotWhatAnybodyIsCalled() {
    assertEquals(Optional.empty(), known.findKeeper());
    Agency keeper = here.found("sarybulak");
    Agency second = here.found("aksai");
    assertEquals(Optional.of(keeper), known.findKeeper());
    Profile first = here.foundBelow(keeper, "abai").profile();
    new DescribingAgencies(here.database, here.journal)
        .describe(new DescribeAgency(second.id(), 1, first), TestAdministrator.of(second.id()));
    assertEquals(Optional.of(keeper), known.findKeeper());
    Tenure closed =
        new Tenure.Closed(here.time.now(), LocalText.of("Жабылды", "Закрыта"), Optional.empty());
    here.database.transact(() -> here.agencies.replace(keeper.with(closed)));
    assertEquals(Optional.of(second.id()), here.agencies.findKeeper().map(Agency::id));
  }

  @Test
  void whatAnotherNodeFoundedIsFoundAtOnceAndListedOnceTheJournalTells() {
    assertEquals(List.of(), known.all());
    Agency founded = there.found("aksai");
    assertEquals(List.of(founded), knownThere.all());

    assertEquals(Optional.of(founded), known.find(founded.id()));
    assertEquals(Optional.of(founded), known.find(founded.slug()));
    known.note(here.journal.after(0, 10));
    assertEquals(List.of(founded), known.all());
  }

  @Test
  void aTransactionSeesWhatItFoundedAndNobodyElseWhatItTookBack() {
    assertEquals(List.of(), known.all());
    assertThrows(
        IllegalStateException.class,
        () ->
            here.database.transact(() -> {
              Agency founded = here.found("aksai");
              assertEquals(List.of(founded), known.all());
              assertEquals(Optional.of(founded), known.find(founded.slug()));
              assertEquals(Optional.of(founded), known.find(founded.id()));
              throw new IllegalStateException("taken back");
            }));

    assertEquals(List.of(), known.all());
    assertTrue(known.find(new Slug("aksai")).isEmpty());
  }
}
