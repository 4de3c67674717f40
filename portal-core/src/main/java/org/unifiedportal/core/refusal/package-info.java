/**
 * Every expected "no", as data: who asks for what is not there, stale, not allowed or not valid
 * gets one of these.
 *
 * <p>Read {@link org.unifiedportal.core.refusal.Refusal} first; HTTP statuses are chosen in the
 * WAR.
 */
@NullMarked
package org.unifiedportal.core.refusal;

import org.jspecify.annotations.NullMarked;
