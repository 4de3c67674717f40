/**
 * Signing in and out, invitations, passwords, sessions, and who works for an agency.
 *
 * <p>Read {@link org.unifiedportal.war.account.LogInResource} first; the rules stand in {@code
 * core.account}.
 */
@NullMarked
package org.unifiedportal.war.account;

import org.jspecify.annotations.NullMarked;
