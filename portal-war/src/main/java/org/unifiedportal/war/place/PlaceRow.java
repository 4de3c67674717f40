package org.unifiedportal.war.place;

/**
 * A place in a list, in words.
 *
 * @param lang of the name when it isn't the reader's, else empty
 * @param meta what it is, its code, who serves it, and how many lie in it
 */
public record PlaceRow(String link, String name, String lang, String meta) {}
