/**
 * Tuning the search in the console: synonyms and best bets, looked at before they are kept, and
 * used by every node as soon as they are.
 *
 * <p>Read {@link org.unifiedportal.war.tuning.LiveTuning} first, then {@link
 * org.unifiedportal.war.tuning.SynonymsResource}.
 */
@NullMarked
package org.unifiedportal.war.tuning;

import org.jspecify.annotations.NullMarked;
