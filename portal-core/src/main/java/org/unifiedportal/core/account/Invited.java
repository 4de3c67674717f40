package org.unifiedportal.core.account;

/** Somebody was invited: the secret of the link, the only time it is known, and the account. */
public record Invited(Secret secret, Account account) {}
