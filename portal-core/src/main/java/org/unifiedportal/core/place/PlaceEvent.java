package org.unifiedportal.core.place;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.text.LocalText;

/** What happens to a place; it stands in the portal's own journal. */
public sealed interface PlaceEvent extends Event {
  /** The place. */
  PlaceId place();

  @Override
  default UUID subject() {
    return place().value();
  }

  @Override
  default UUID agencyKey() {
    return new UUID(0, 0);
  }

  /**
   * The facts as the journal keeps them.
   *
   * @param within id of the place around, or empty
   * @param code in the classifier, or empty
   * @param agency id of the agency that serves it, or empty
   */
  record Told(String kind, LocalText name, String within, String code, String agency) {
    static Told of(PlaceFacts facts) {
      return new Told(
          facts.kind().key(),
          facts.name(),
          facts.within().map(PlaceId::toString).orElse(""),
          facts.code().map(KatoCode::digits).orElse(""),
          facts.agency().map(AgencyId::toString).orElse(""));
    }
  }

  /** It was taken into the register. */
  record PlaceAdded(PlaceId place, Told after) implements PlaceEvent {}

  /** What is known of it has changed; what stood before stays in the journal. */
  record PlaceCorrected(PlaceId place, long version, Told before, Told after)
      implements PlaceEvent {}

  /** It was taken out of the register. */
  record PlaceRemoved(PlaceId place, Told before) implements PlaceEvent {}
}
