/**
 * Pictures before browsers: their sizes, made in a process apart; the agency's library in the
 * console; the same for programs.
 *
 * <p>Read {@link org.unifiedportal.war.picture.DrawnFolder} first.
 */
@NullMarked
package org.unifiedportal.war.picture;

import org.jspecify.annotations.NullMarked;
