/**
 * The pages of the portal itself: language choice, home, menu, help, errors; and the table of all
 * pages.
 *
 * <p>Read {@link org.unifiedportal.war.site.PortalPages} first.
 */
@NullMarked
package org.unifiedportal.war.site;

import org.jspecify.annotations.NullMarked;
