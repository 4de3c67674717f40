/**
 * Agencies in the console: seen as a tree, founded, and what a citizen must know of each changed.
 *
 * <p>Read {@link org.unifiedportal.war.profile.ProfilesResource} first.
 */
@NullMarked
package org.unifiedportal.war.profile;

import org.jspecify.annotations.NullMarked;
