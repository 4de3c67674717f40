/**
 * One entry per publication and language, told from the live editions in the order of the journal.
 *
 * <p>Read {@link org.unifiedportal.feed.entry.FeedEntry} first, then {@link
 * org.unifiedportal.feed.entry.FeedProjection}.
 */
@NullMarked
package org.unifiedportal.feed.entry;

import org.jspecify.annotations.NullMarked;
