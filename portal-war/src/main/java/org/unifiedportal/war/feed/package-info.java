/**
 * The feeds at their stable addresses.
 *
 * <p>Read {@link org.unifiedportal.war.feed.FeedsResource} first.
 */
@NullMarked
package org.unifiedportal.war.feed;

import org.jspecify.annotations.NullMarked;
