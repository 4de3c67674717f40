/** What an operator can set. {@link org.unifiedportal.war.settings.Settings} comes first. */
@NullMarked
package org.unifiedportal.war.settings;

import org.jspecify.annotations.NullMarked;
