package org.unifiedportal.core.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Holder;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;

/** Synonyms and best bets; each database inherits it. */
abstract class TuningContract {
  private static final UUID PIPE = UUID.randomUUID();

  private TestPortal portal;
  private TuningStore store;
  private Tuning tuning;
  private AgencyId sarybulak;
  private AgencyId karatal;

  abstract DataSource source();

  @BeforeEach
  void open() {
    portal = new TestPortal(source());
    store = TuningStore.in(portal.database, portal.time);
    tuning = new Tuning(portal.database, store, portal.journal);
    sarybulak = portal.found("sarybulak").id();
    karatal = portal.found("karatal").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  /** Holds the right to administer over these agencies, or over everything. */
  private record Administrator(Set<AgencyId> agencies, boolean everywhere) implements Holder {
    @Override
    public boolean holds(Scope scope, AgencyId agency) {
      return scope == Scope.ADMINISTER && (everywhere || agencies.contains(agency));
    }

    @Override
    public boolean holdsEverywhere(Scope scope) {
      return scope == Scope.ADMINISTER && everywhere;
    }
  }

  private Tuning.Tuner of(AgencyId... agencies) {
    return new Tuning.Tuner(new Administrator(Set.of(agencies), false), TestPortal.OFFICER);
  }

  private Tuning.Tuner ofAll() {
    return new Tuning.Tuner(new Administrator(Set.of(), true), TestPortal.OFFICER);
  }

  @Test
  void keptSynonymsAreReadBackAndStandInTheJournal() {
    SynonymSet kept = tuning.keep(synonyms(Optional.of(sarybulak)), of(sarybulak));
    assertEquals(1, kept.version());
    assertEquals(List.of(kept), store.synonyms());
    JournalEntry entry = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals("SynonymsKept", entry.type());
    assertEquals(kept.id().value(), entry.subject());
    assertEquals(sarybulak.value(), entry.agency());
  }

  @Test
  void aChangeIsMadeFromTheNewestVersionOnly() {
    SynonymSet first = tuning.keep(synonyms(Optional.empty()), ofAll());
    SynonymSet off = new SynonymSet(first.id(), first.agency(), first.words(), false, 1);
    assertFalse(tuning.keep(off, ofAll()).isActive());
    assertInstanceOf(Refusal.Stale.class, refusal(() -> tuning.keep(off, ofAll())));
    assertEquals(2, store.findSynonyms(first.id()).orElseThrow().version());
  }

  @Test
  void anAdministratorHasASayWithinTheirOwnAgencyOnly() {
    for (Optional<AgencyId> foreign : List.of(Optional.of(karatal), Optional.<AgencyId>empty())) {
      assertInstanceOf(
          Refusal.NotAllowed.class, refusal(() -> tuning.keep(synonyms(foreign), of(sarybulak))));
    }
    SynonymSet theirs = tuning.keep(synonyms(Optional.of(karatal)), of(karatal));
    SynonymSet taken = new SynonymSet(theirs.id(), Optional.of(sarybulak), theirs.words(), true, 1);
    assertInstanceOf(
        Refusal.NotAllowed.class, refusal(() -> tuning.keep(taken, of(sarybulak, karatal))));
  }

  @Test
  void everythingWrongWithSynonymsIsSaidBesideItsLanguage() {
    SynonymSet wrong =
        new SynonymSet(
            TuningId.random(),
            Optional.empty(),
            Map.of(
                Language.KK, List.of("а б в г д е ж з и", "…"),
                Language.RU, Collections.nCopies(13, "слово"),
                Language.EN, List.of("x".repeat(81))),
            true,
            0);
    assertEquals(
        Set.of(
            "/kk issue.synonyms-words",
            "/kk issue.synonyms-blank",
            "/ru issue.too-many",
            "/en issue.too-long"),
        issues(() -> tuning.keep(wrong, ofAll())));
    SynonymSet single =
        new SynonymSet(
            TuningId.random(), Optional.empty(), Map.of(Language.RU, List.of("вода")), true, 0);
    assertEquals(Set.of("/ru issue.synonyms-few"), issues(() -> tuning.keep(single, ofAll())));
  }

  @Test
  void aBestBetNeedsAQuestionAndAResult() {
    BestBet empty = new BestBet(TuningId.random(), Optional.empty(), List.of(), List.of(), true, 0);
    assertEquals(
        Set.of("/questions issue.required", "/results issue.required"),
        issues(() -> tuning.keep(empty, ofAll())));
    BestBet bet =
        new BestBet(
            TuningId.random(), Optional.empty(), List.of("су", "вода"), List.of(PIPE), true, 0);
    BestBet kept = tuning.keep(bet, ofAll());
    assertEquals(List.of(kept), store.bets());
    assertEquals(Optional.of(kept), store.findBet(kept.id()));
  }

  private static SynonymSet synonyms(Optional<AgencyId> agency) {
    return new SynonymSet(
        TuningId.random(),
        agency,
        Map.of(Language.KK, List.of("су құбыры", "СҚ"), Language.RU, List.of("водопровод")),
        true,
        0);
  }

  private static Refusal refusal(Runnable work) {
    return assertThrows(Refused.class, work::run).refusal();
  }

  private static Set<String> issues(Runnable work) {
    Refusal.Invalid invalid = assertInstanceOf(Refusal.Invalid.class, refusal(work));
    return invalid.issues().stream()
        .map((Issue issue) -> issue.pointer() + " " + issue.key())
        .collect(Collectors.toSet());
  }
}
