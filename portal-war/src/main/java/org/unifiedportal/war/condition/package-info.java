/**
 * How the portal is, in words for a chief of staff or whoever looks after the server; {@code
 * /health} tells probes the same in figures.
 *
 * <p>Read {@link org.unifiedportal.war.condition.ConditionResource} first.
 */
@NullMarked
package org.unifiedportal.war.condition;

import org.jspecify.annotations.NullMarked;
