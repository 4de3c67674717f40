/**
 * How editors tune the search: other ways to say the same, and what stands first for a question.
 *
 * <p>Read {@link org.unifiedportal.core.tuning.SynonymSet} and {@link
 * org.unifiedportal.core.tuning.BestBet} first; {@link org.unifiedportal.core.tuning.Tuning}
 * changes them.
 */
@NullMarked
package org.unifiedportal.core.tuning;

import org.jspecify.annotations.NullMarked;
