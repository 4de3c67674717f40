/**
 * The register of administrative places in the console: looked through, added to, corrected.
 *
 * <p>Read {@link org.unifiedportal.war.place.PlacesResource} first.
 */
@NullMarked
package org.unifiedportal.war.place;

import org.jspecify.annotations.NullMarked;
