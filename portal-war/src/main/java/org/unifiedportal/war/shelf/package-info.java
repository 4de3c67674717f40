/**
 * Finished pages kept for reuse: in memory as long as nothing changed, on disk for when the
 * database is away.
 *
 * <p>Read {@link org.unifiedportal.war.shelf.CachedPages} first, then {@link
 * org.unifiedportal.war.shelf.ShelvedPages}.
 */
@NullMarked
package org.unifiedportal.war.shelf;

import org.jspecify.annotations.NullMarked;
