/**
 * Judging the search by collections whose answers are known: the product's own index and queries,
 * run over texts and questions of a folder.
 *
 * <p>Read {@link org.unifiedportal.search.trial.Trial} first.
 */
@NullMarked
package org.unifiedportal.search.trial;

import org.jspecify.annotations.NullMarked;
