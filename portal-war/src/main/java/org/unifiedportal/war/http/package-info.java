/**
 * What every answer of the portal has in common: language, problems, limits, headers, JSON and
 * fixed files.
 *
 * <p>Read {@link org.unifiedportal.war.http.Problem} first, then {@link
 * org.unifiedportal.war.http.StrictJson}.
 */
@NullMarked
package org.unifiedportal.war.http;

import org.jspecify.annotations.NullMarked;
