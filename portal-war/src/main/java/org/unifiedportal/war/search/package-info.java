/**
 * The search page: what was asked, what was found, how to narrow it.
 *
 * <p>Read {@link org.unifiedportal.war.search.SearchPage} first.
 */
@NullMarked
package org.unifiedportal.war.search;

import org.jspecify.annotations.NullMarked;
