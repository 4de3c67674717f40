/**
 * Questions and answers: the grammar of what a citizen types, hits, facets, snippets.
 *
 * <p>Read {@link org.unifiedportal.search.query.Search} first, then {@link
 * org.unifiedportal.search.query.Question}.
 */
@NullMarked
package org.unifiedportal.search.query;

import org.jspecify.annotations.NullMarked;
