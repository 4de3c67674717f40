/**
 * Who calls the API: the program behind a token, and agencies by the words askers use for them.
 *
 * <p>Read {@link org.unifiedportal.war.caller.Callers} first.
 */
@NullMarked
package org.unifiedportal.war.caller;

import org.jspecify.annotations.NullMarked;
