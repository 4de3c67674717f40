/**
 * The command line: starts the server that the distribution carries, and runs commands without it.
 *
 * <p>{@link org.unifiedportal.war.launch.Portal} comes first.
 */
@NullMarked
package org.unifiedportal.war.launch;

import org.jspecify.annotations.NullMarked;
