/**
 * Calls that the portal makes itself: to public machines only, or to those an operator has named,
 * within limits of time and size.
 *
 * <p>Read {@link org.unifiedportal.war.outgoing.Outgoing} first.
 */
@NullMarked
package org.unifiedportal.war.outgoing;

import org.jspecify.annotations.NullMarked;
