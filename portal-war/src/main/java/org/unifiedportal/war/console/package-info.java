/**
 * The frame of the console: who comes, by which cookie, with whose form, and how a screen leaves.
 *
 * <p>Read {@link org.unifiedportal.war.console.Reception} first; every screen of another noun is
 * shown by it.
 */
@NullMarked
package org.unifiedportal.war.console;

import org.jspecify.annotations.NullMarked;
