/**
 * The frame every page stands in: words, days, links, icons, HTML of blocks, and the one service
 * that turns a request into a page.
 *
 * <p>Read {@link org.unifiedportal.war.page.PageSource} first, then {@link
 * org.unifiedportal.war.page.Frame}.
 */
@NullMarked
package org.unifiedportal.war.page;

import org.jspecify.annotations.NullMarked;
