/**
 * People who sign in: their accounts and duties, passwords and second factors, sessions and
 * invitations.
 *
 * <p>Read {@link org.unifiedportal.core.account.Account} first, then {@link
 * org.unifiedportal.core.account.LoggingIn}; what a person may do is decided by {@link
 * org.unifiedportal.core.agency.Access}.
 */
@NullMarked
package org.unifiedportal.core.account;

import org.jspecify.annotations.NullMarked;
