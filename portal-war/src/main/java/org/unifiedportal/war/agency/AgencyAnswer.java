package org.unifiedportal.war.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.place.KatoCode;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.Serving;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * An agency as the API tells it.
 *
 * @param parent the slug of the agency above, empty at the top
 * @param languages in which it publishes, in the order of the law
 * @param closed since when and why it publishes no more; absent while it is at work
 * @param places whose people it serves, by the portal's register
 */
public record AgencyAnswer(
    UUID id,
    AgencyKind kind,
    String slug,
    String parent,
    Profile profile,
    List<Language> languages,
    Optional<ClosedAnswer> closed,
    List<PlaceAnswer> places) {
  /** Copies the lists. */
  public AgencyAnswer {
    languages = List.copyOf(languages);
    places = List.copyOf(places);
  }

  /**
   * That an agency publishes no more; what it published stays, drafts for it are refused.
   *
   * @param at UTC
   * @param reason what citizens are told
   * @param successor the slug of the agency that citizens turn to now, or empty
   */
  public record ClosedAnswer(Instant at, LocalText reason, String successor) {
    static ClosedAnswer of(Tenure.Closed closed, Function<AgencyId, String> slugs) {
      return new ClosedAnswer(
          closed.at(), closed.reason(), closed.successor().map(slugs).orElse(""));
    }
  }

  /**
   * A place that an agency serves.
   *
   * @param code in the state's classifier (KATO), or empty
   */
  public record PlaceAnswer(UUID id, PlaceKind kind, LocalText name, String code) {
    static PlaceAnswer of(Place place) {
      return new PlaceAnswer(
          place.id().value(),
          place.facts().kind(),
          place.name(),
          place.facts().code().map(KatoCode::digits).orElse(""));
    }
  }

  static AgencyAnswer of(Agency agency, Function<AgencyId, String> slugs, Serving places) {
    return new AgencyAnswer(
        agency.id().value(),
        agency.kind(),
        agency.slug().value(),
        agency.findParent().map(slugs).orElse(""),
        agency.profile(),
        List.copyOf(agency.english().offered()),
        agency.findClosing().map(closed -> ClosedAnswer.of(closed, slugs)),
        places.by(agency).stream().map(PlaceAnswer::of).toList());
  }
}
