/**
 * Agencies and the programs that act for them, as HTTP meets them.
 *
 * <p>Read {@link org.unifiedportal.war.agency.Callers} first: it says who asks.
 */
@NullMarked
package org.unifiedportal.war.agency;

import org.jspecify.annotations.NullMarked;
