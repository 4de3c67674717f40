package org.unifiedportal.core.place;

import org.unifiedportal.core.text.LocalText;

/**
 * An oblast, a city, a district, a rural district or a village, as the register has it.
 *
 * @param version of the facts, from 1
 */
public record Place(PlaceId id, PlaceFacts facts, long version) {
  /** What it is called. */
  public LocalText name() {
    return facts.name();
  }

  /** The same with its next facts. */
  Place with(PlaceFacts next) {
    return new Place(id, next, version + 1);
  }
}
