package org.unifiedportal.core.place;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;

/**
 * Whether facts fit into the register: both state languages, a place around that can hold it, a
 * code that is its own, an agency at work where another one is named than before.
 */
record PlaceFitness(PlaceStore places, AgencyStore agencies) {
  private static final int LONGEST = 120;
  private static final String WITHIN = "/within";
  private static final String CODE = "/code";

  /** Notes what is wrong, by JSON pointer of the facts' members; {@code id} is whose they are. */
  Issues note(PlaceId id, PlaceFacts facts) {
    Issues issues = new Issues();
    noteName(facts, issues);
    noteOuter(facts, issues);
    noteCode(id, facts, issues);
    noteInner(places.within(id), facts, issues);
    return issues
        .addIf(!isServed(id, facts), "/agency", "issue.field.choice")
        .addIf(isKnown(id, facts), "/name/kk", "issue.place-known");
  }

  /** An agency that was closed afterwards stays named: who corrects a name decides nothing else. */
  private boolean isServed(PlaceId id, PlaceFacts facts) {
    Optional<AgencyId> before = places.find(id).flatMap(place -> place.facts().agency());
    return facts.agency().equals(before)
        || facts
            .agency()
            .flatMap(agencies::find)
            .map(Agency::isOpen)
            .orElse(facts.agency().isEmpty());
  }

  private static void noteName(PlaceFacts facts, Issues issues) {
    for (Language language : List.of(Language.KK, Language.RU)) {
      boolean isMissing = facts.name().find(language).isEmpty();
      issues.addIf(isMissing, "/name/" + language.tag(), "issue.required");
    }
    facts
        .name()
        .words()
        .forEach((language, words) ->
            issues.addIf(
                words.length() > LONGEST, "/name/" + language.tag(), "issue.too-long", LONGEST));
  }

  private void noteOuter(PlaceFacts facts, Issues issues) {
    facts
        .within()
        .ifPresent(within -> {
          Optional<Place> outer = places.find(within);
          boolean holds = outer.filter(it -> facts.kind().mayLieIn(it.facts().kind())).isPresent();
          issues
              .addIf(outer.isEmpty(), WITHIN, "issue.field.choice")
              .addIf(outer.isPresent() && !holds, WITHIN, "issue.place-outer")
              .addIf(
                  holds && !lies(facts, outer.orElseThrow().facts()), CODE, "issue.kato-outside");
        });
  }

  /** What has no code lies anywhere. */
  private static boolean lies(PlaceFacts inner, PlaceFacts outer) {
    return inner.code().flatMap(code -> outer.code().map(code::liesIn)).orElse(true);
  }

  private void noteCode(PlaceId id, PlaceFacts facts, Issues issues) {
    facts
        .code()
        .ifPresent(code ->
            issues
                .addIf(!code.fits(facts.kind()), CODE, "issue.kato-kind")
                .addIf(
                    places.find(code).filter(other -> !other.id().equals(id)).isPresent(),
                    CODE,
                    "issue.kato-taken"));
  }

  private static void noteInner(List<Place> inner, PlaceFacts facts, Issues issues) {
    issues
        .addIf(
            inner.stream().anyMatch(it -> !it.facts().kind().mayLieIn(facts.kind())),
            "/kind",
            "issue.place-inner")
        .addIf(inner.stream().anyMatch(it -> !lies(it.facts(), facts)), CODE, "issue.kato-inner");
  }

  /** Whether another one of the kind lies there already under the same Kazakh name. */
  private boolean isKnown(PlaceId id, PlaceFacts facts) {
    List<Place> beside =
        facts
            .within()
            .map(places::within)
            .orElseGet(
                () -> places.all().stream().filter(it -> it.facts().within().isEmpty()).toList());
    return facts
        .name()
        .find(Language.KK)
        .filter(name ->
            beside.stream()
                .filter(it -> !it.id().equals(id) && it.facts().kind() == facts.kind())
                .flatMap(it -> it.name().find(Language.KK).stream())
                .anyMatch(name::equalsIgnoreCase))
        .isPresent();
  }
}
