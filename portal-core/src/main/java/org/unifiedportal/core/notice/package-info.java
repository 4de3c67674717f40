/**
 * Emergency notices: a few words pinned above every page of an agency, or of all below it, until a
 * moment that is set with them.
 *
 * <p>Read {@link org.unifiedportal.core.notice.Notice} first; {@link
 * org.unifiedportal.core.notice.RaisingNotices} raises and ends one.
 */
@NullMarked
package org.unifiedportal.core.notice;

import org.jspecify.annotations.NullMarked;
