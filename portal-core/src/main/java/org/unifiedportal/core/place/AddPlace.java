package org.unifiedportal.core.place;

/** Asks that a place be taken into the register. */
public record AddPlace(PlaceFacts facts) {}
