package org.unifiedportal.core.place;

/**
 * Asks for other facts of a place.
 *
 * @param version of the state that the change was made from
 */
public record CorrectPlace(PlaceId place, long version, PlaceFacts facts) {}
