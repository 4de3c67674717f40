/**
 * Numbered append-only entries written in the same transaction as the rows they speak of, and those
 * who follow them.
 *
 * <p>Read {@link org.unifiedportal.core.journal.Journal} first, then {@link
 * org.unifiedportal.core.journal.Projection}.
 */
@NullMarked
package org.unifiedportal.core.journal;

import org.jspecify.annotations.NullMarked;
