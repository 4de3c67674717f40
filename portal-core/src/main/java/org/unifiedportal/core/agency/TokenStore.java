package org.unifiedportal.core.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.journal.Database;

/** Keeps tokens by the hash of their secret. */
public interface TokenStore {
  /** Adds a token under the SHA-256 of its secret in hexadecimal. */
  void add(IssuedToken token, String secretHash);

  /** Finds a token by the SHA-256 of its secret, expired or ended or neither. */
  Optional<IssuedToken> find(String secretHash);

  /** Finds a token by its identity and locks it until the end of the transaction. */
  Optional<IssuedToken> lock(UUID token);

  /** Notes that it was ended. */
  void end(UUID token, Instant now);

  /** Notes that its program called on this day. */
  void noteUse(UUID token, LocalDate day);

  /**
   * Tokens of these agencies, the newest first, at most {@code limit}.
   *
   * @param after the last token of the page before; the first page without
   */
  List<IssuedToken> list(Set<AgencyId> agencies, Optional<UUID> after, int limit);

  /** Every token of an agency that lets its program in at this moment, locked, in one order. */
  List<IssuedToken> good(AgencyId agency, Instant now);

  /** The tokens of a database. */
  static TokenStore in(Database database) {
    return new JpaTokenStore(database);
  }
}
