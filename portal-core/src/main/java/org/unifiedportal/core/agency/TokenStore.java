package org.unifiedportal.core.agency;

import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps tokens by the hash of their secret. */
public interface TokenStore {
  /** Adds a token under the SHA-256 of its secret in hexadecimal. */
  void add(ApiToken token, String secretHash);

  /** Finds a token by the SHA-256 of its secret, expired or not. */
  Optional<ApiToken> find(String secretHash);

  /** The tokens of a database. */
  static TokenStore in(Database database) {
    return new JpaTokenStore(database);
  }
}
