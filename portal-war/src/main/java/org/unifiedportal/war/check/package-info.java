/**
 * Screens on which a draft is shown to a second pair of eyes: asked for, looked at, remarked on and
 * signed off.
 *
 * <p>Read {@link org.unifiedportal.war.check.CheckScreens} first.
 */
@NullMarked
package org.unifiedportal.war.check;

import org.jspecify.annotations.NullMarked;
