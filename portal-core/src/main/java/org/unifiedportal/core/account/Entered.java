package org.unifiedportal.core.account;

/** Somebody came in: the secret of the session, the only time it is known, and who it is. */
public record Entered(Secret secret, Presence presence) {}
