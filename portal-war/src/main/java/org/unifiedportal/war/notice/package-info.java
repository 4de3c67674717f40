/**
 * Emergency notices in the console: what is pinned, and the three taps that pin one.
 *
 * <p>Read {@link org.unifiedportal.war.notice.NoticesResource} first; how a notice stands above the
 * pages is decided in {@link org.unifiedportal.war.page.NoticeBoard}.
 */
@NullMarked
package org.unifiedportal.war.notice;

import org.jspecify.annotations.NullMarked;
