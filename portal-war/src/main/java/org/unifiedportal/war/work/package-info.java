/**
 * The first screens of the console: what waits for a person, the agency's own publications, and the
 * ways to everything else.
 *
 * <p>Read {@link org.unifiedportal.war.work.WorkResource} first.
 */
@NullMarked
package org.unifiedportal.war.work;

import org.jspecify.annotations.NullMarked;
