/**
 * The index: what is kept of a publication, how it follows the journal, and how it is built anew.
 *
 * <p>Read {@link org.unifiedportal.search.index.SearchIndex} first, then {@link
 * org.unifiedportal.search.index.Schema} and {@link org.unifiedportal.search.index.Entry}.
 */
@NullMarked
package org.unifiedportal.search.index;

import org.jspecify.annotations.NullMarked;
