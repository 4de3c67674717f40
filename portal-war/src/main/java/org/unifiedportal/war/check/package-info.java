/**
 * Compares what must agree: the journal's chain, the rows, the search index and the feeds.
 *
 * <p>Read {@link org.unifiedportal.war.check.PortalCheck} first.
 */
@NullMarked
package org.unifiedportal.war.check;

import org.jspecify.annotations.NullMarked;
