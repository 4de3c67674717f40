package org.unifiedportal.core.place;

/**
 * Asks that a place be taken out of the register.
 *
 * @param version of the state that the decision was made from
 */
public record RemovePlace(PlaceId place, long version) {}
