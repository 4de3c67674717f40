/**
 * Addresses: one strict table of paths, with redirects and tombstones.
 *
 * <p>Read {@link org.unifiedportal.core.site.SitePath} first, then {@link
 * org.unifiedportal.core.site.PathStore}.
 */
@NullMarked
package org.unifiedportal.core.site;

import org.jspecify.annotations.NullMarked;
