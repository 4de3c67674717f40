/**
 * Administrative places: what lies in what, and which agency serves whom.
 *
 * <p>Read {@link org.unifiedportal.core.place.Place} first; {@link
 * org.unifiedportal.core.place.RegisteringPlaces} changes the register, {@link
 * org.unifiedportal.core.place.KnownPlaces} keeps it at hand.
 */
@NullMarked
package org.unifiedportal.core.place;

import org.jspecify.annotations.NullMarked;
