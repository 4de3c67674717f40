/**
 * What the state's control of internet resources asks of an agency (Law 401-V, article 19-1), and
 * how many days are left to mend it.
 *
 * <p>Read {@link org.unifiedportal.core.inspection.Recommendation} first; {@link
 * org.unifiedportal.core.inspection.NotingRecommendations} keeps one.
 */
@NullMarked
package org.unifiedportal.core.inspection;

import org.jspecify.annotations.NullMarked;
