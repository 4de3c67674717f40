/**
 * The clock, the portal's zone and days in words.
 *
 * <p>Read {@link org.unifiedportal.core.time.PortalTime} first.
 */
@NullMarked
package org.unifiedportal.core.time;

import org.jspecify.annotations.NullMarked;
