package org.unifiedportal.core.tuning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Holder;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;

/**
 * Changes synonyms and best bets: an administrator of an agency those that hold within its pages,
 * one of the portal all of them.
 */
public final class Tuning {
  /** The most sets and the most bets of one agency, or of the portal. */
  public static final int MOST = 500;

  private static final UUID PORTAL = new UUID(0, 0);

  private final Database database;
  private final TuningStore store;
  private final Journal journal;

  /** Both share the database. */
  public Tuning(Database database, TuningStore store, Journal journal) {
    this.database = database;
    this.store = store;
    this.journal = journal;
  }

  /** Whoever tunes. */
  public record Tuner(Holder holder, Actor actor) {
    /** Whether they have a say over what holds within an agency's pages, or everywhere. */
    public boolean hasSay(Optional<AgencyId> agency) {
      return agency
          .map(one -> Access.isAllowed(holder, Scope.ADMINISTER, one))
          .orElseGet(() -> Access.isAllowedEverywhere(holder, Scope.ADMINISTER));
    }
  }

  /** Keeps synonyms made from the version they name; refuses fewer than two expressions. */
  public SynonymSet keep(SynonymSet wanted, Tuner by) {
    refuseWithoutSay(by, wanted.agency());
    refuseUnfit(wanted);
    return database.transact(() -> {
      Optional<SynonymSet> known = store.lockSynonyms(wanted.id());
      known.ifPresentOrElse(
          old -> refuseOther(old, wanted), () -> refuseNew(wanted, store.synonyms()));
      SynonymSet kept = wanted.next();
      store.save(kept, by.actor());
      journal.append(event(kept), by.actor());
      return kept;
    });
  }

  /** Keeps a best bet made from the version it names; refuses one without question or result. */
  public BestBet keep(BestBet wanted, Tuner by) {
    refuseWithoutSay(by, wanted.agency());
    refuseUnfit(wanted);
    return database.transact(() -> {
      Optional<BestBet> known = store.lockBet(wanted.id());
      known.ifPresentOrElse(old -> refuseOther(old, wanted), () -> refuseNew(wanted, store.bets()));
      BestBet kept = wanted.next();
      store.save(kept, by.actor());
      journal.append(event(kept), by.actor());
      return kept;
    });
  }

  /** Everything that is wrong with synonyms, beside its language. */
  public static void refuseUnfit(SynonymSet set) {
    Issues issues = new Issues();
    set.words().forEach((language, said) -> collect(issues, language.tag(), said));
    issues.addIf(set.size() < 2, "/" + firstEmpty(set.words()), "issue.synonyms-few").refuseIfAny();
  }

  private static String firstEmpty(Map<Language, List<String>> words) {
    return words.keySet().stream().findFirst().orElse(Language.KK).tag();
  }

  private static void collect(Issues issues, String field, List<String> said) {
    issues
        .addIf(said.size() > SynonymSet.MOST, "/" + field, "issue.too-many", SynonymSet.MOST)
        .addIf(
            said.stream().anyMatch(one -> one.length() > SynonymSet.LONGEST),
            "/" + field,
            "issue.too-long",
            SynonymSet.LONGEST)
        .addIf(
            said.stream().anyMatch(one -> one.split(" ").length > SynonymSet.MOST_WORDS),
            "/" + field,
            "issue.synonyms-words",
            SynonymSet.MOST_WORDS)
        .addIf(
            said.stream().anyMatch(one -> one.chars().noneMatch(Character::isLetterOrDigit)),
            "/" + field,
            "issue.synonyms-blank");
  }

  /** Everything that is wrong with a best bet, beside its field. */
  public static void refuseUnfit(BestBet bet) {
    new Issues()
        .addIf(bet.questions().isEmpty(), "/questions", "issue.required")
        .addIf(
            bet.questions().size() > BestBet.MOST_QUESTIONS,
            "/questions",
            "issue.too-many",
            BestBet.MOST_QUESTIONS)
        .addIf(
            bet.questions().stream().anyMatch(one -> one.length() > BestBet.LONGEST),
            "/questions",
            "issue.too-long",
            BestBet.LONGEST)
        .addIf(bet.results().isEmpty(), "/results", "issue.required")
        .addIf(
            bet.results().size() > BestBet.MOST_RESULTS,
            "/results",
            "issue.too-many",
            BestBet.MOST_RESULTS)
        .refuseIfAny();
  }

  private static void refuseWithoutSay(Tuner by, Optional<AgencyId> agency) {
    if (!by.hasSay(agency)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-say-search"));
    }
  }

  /** What is kept never moves to another agency, and changes only from its newest version. */
  private static void refuseOther(Tuned known, Tuned wanted) {
    if (!known.agency().equals(wanted.agency())) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-say-search"));
    }
    if (known.version() != wanted.version()) {
      throw new Refused(new Refusal.Stale(wanted.version(), known.version()));
    }
  }

  private static void refuseNew(Tuned wanted, List<? extends Tuned> kept) {
    if (wanted.version() != 0) {
      throw new Refused(new Refusal.Stale(wanted.version(), 0));
    }
    long same = kept.stream().filter(one -> one.agency().equals(wanted.agency())).count();
    if (same >= MOST) {
      throw new Refused(new Refusal.Conflict("refusal.tuning-full", List.of(MOST)));
    }
  }

  private static TuningEvent event(SynonymSet kept) {
    return new TuningEvent.SynonymsKept(
        kept.id(),
        key(kept.agency()),
        kept.in(Language.KK),
        kept.in(Language.RU),
        kept.in(Language.EN),
        kept.isActive());
  }

  private static TuningEvent event(BestBet kept) {
    return new TuningEvent.BestBetKept(
        kept.id(), key(kept.agency()), kept.questions(), kept.results(), kept.isActive());
  }

  private static UUID key(Optional<AgencyId> agency) {
    return agency.map(AgencyId::value).orElse(PORTAL);
  }
}
