package org.unifiedportal.core.account;

/**
 * What proves who an account is.
 *
 * @param passwordHash empty until there is a password
 * @param secondFactor the shared secret in base 32; empty without one
 * @param lastStep the last thirty-second step whose code was taken: none is taken twice
 */
record Credentials(String passwordHash, String secondFactor, long lastStep) {
  Credentials withPassword(String hash) {
    return new Credentials(hash, secondFactor, lastStep);
  }

  Credentials withSecondFactor(String secret, long step) {
    return new Credentials(passwordHash, secret, step);
  }
}
