/**
 * Feeds as readers fetch them: Atom, RSS 2.0 and JSON Feed of the same entries in the same order.
 *
 * <p>Read {@link org.unifiedportal.feed.format.Feeds} first, then {@link
 * org.unifiedportal.feed.format.FeedFormat}.
 */
@NullMarked
package org.unifiedportal.feed.format;

import org.jspecify.annotations.NullMarked;
