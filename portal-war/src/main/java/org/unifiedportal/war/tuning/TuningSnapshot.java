package org.unifiedportal.war.tuning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.tuning.BestBet;
import org.unifiedportal.core.tuning.SynonymSet;
import org.unifiedportal.core.tuning.Tuned;
import org.unifiedportal.core.tuning.TuningId;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Guidance;
import org.unifiedportal.search.query.Synonyms;

/**
 * What editors have set at one moment. What holds within an agency holds where one searches within
 * that agency alone; the address segment of the whole portal is empty.
 */
final class TuningSnapshot implements Guidance {
  private static final String PORTAL = "";

  private final Map<String, Synonyms> synonyms = new HashMap<>();
  private final Map<String, Map<List<String>, List<PublicationId>>> bets = new HashMap<>();

  private TuningSnapshot() {}

  /**
   * Puts together what is kept.
   *
   * @param own synonyms of the portal's own file
   * @param slugs the address segment of an agency
   */
  static TuningSnapshot of(Kept kept, Synonyms own, Function<AgencyId, Optional<String>> slugs) {
    TuningSnapshot snapshot = new TuningSnapshot();
    Map<String, List<SynonymSet>> sets = byPlace(inForce(kept.synonyms()), slugs);
    Synonyms everywhere = synonyms(sets.getOrDefault(PORTAL, List.of())).and(own);
    sets.forEach((place, said) -> snapshot.synonyms.put(place, everywhere.and(synonyms(said))));
    snapshot.synonyms.put(PORTAL, everywhere);
    byPlace(kept.bets(), slugs).forEach((place, said) -> snapshot.bets.put(place, results(said)));
    return snapshot;
  }

  /** Everything that somebody has kept. */
  record Kept(List<SynonymSet> synonyms, List<BestBet> bets) {
    /** The same with this in place of what was kept under its identity. */
    Kept with(SynonymSet wanted) {
      List<SynonymSet> others = new ArrayList<>(synonyms);
      others.removeIf(set -> set.id().equals(wanted.id()));
      others.add(wanted);
      return new Kept(others, bets);
    }

    /** The same with this in place of what was kept under its identity. */
    Kept with(BestBet wanted) {
      List<BestBet> others = new ArrayList<>(bets);
      others.removeIf(bet -> bet.id().equals(wanted.id()));
      others.add(wanted);
      return new Kept(synonyms, others);
    }
  }

  /** What comes with the program gives way to what was kept in its place. */
  private static List<SynonymSet> inForce(List<SynonymSet> kept) {
    Map<TuningId, SynonymSet> all = new LinkedHashMap<>();
    StartSet.all().forEach(set -> all.put(set.id(), set));
    kept.forEach(set -> all.put(set.id(), set));
    return List.copyOf(all.values());
  }

  private static <T extends Tuned> Map<String, List<T>> byPlace(
      List<T> all, Function<AgencyId, Optional<String>> slugs) {
    Map<String, List<T>> places = new HashMap<>();
    for (T one : all) {
      if (one.isActive()) {
        place(one, slugs)
            .ifPresent(it -> places.computeIfAbsent(it, any -> new ArrayList<>()).add(one));
      }
    }
    return places;
  }

  private static Optional<String> place(Tuned one, Function<AgencyId, Optional<String>> slugs) {
    return one.agency().isEmpty() ? Optional.of(PORTAL) : one.agency().flatMap(slugs);
  }

  private static Synonyms synonyms(List<SynonymSet> sets) {
    return Synonyms.saying(sets.stream().map(StartSet::said).toList());
  }

  private static Map<List<String>, List<PublicationId>> results(List<BestBet> bets) {
    Map<List<String>, List<PublicationId>> results = new HashMap<>();
    for (BestBet bet : bets) {
      List<PublicationId> first = bet.results().stream().map(PublicationId::new).toList();
      bet.questions().forEach(question -> results.putIfAbsent(key(question), first));
    }
    return results;
  }

  /** A question is known in whatever letters it is typed. */
  private static List<String> key(String question) {
    return Terms.of(Form.RAW, question).stream().map(Skeleton::of).toList();
  }

  @Override
  public Synonyms synonyms(Filters filters) {
    Synonyms within = synonyms.get(place(filters));
    return within == null ? synonyms.getOrDefault(PORTAL, Synonyms.NONE) : within;
  }

  @Override
  public List<PublicationId> first(String question, Filters filters) {
    List<String> key = key(question);
    List<PublicationId> within = bets.getOrDefault(place(filters), Map.of()).get(key);
    return within == null
        ? bets.getOrDefault(PORTAL, Map.of()).getOrDefault(key, List.of())
        : within;
  }

  private static String place(Filters filters) {
    Set<String> agencies = filters.of(Facet.AGENCY);
    return agencies.size() == 1 ? agencies.iterator().next() : PORTAL;
  }
}
