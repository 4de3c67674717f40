package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Makes tokens for the programs of an agency. */
public final class IssuingTokens {
  private final Database database;
  private final AgencyStore agencies;
  private final TokenStore store;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public IssuingTokens(
      Database database, AgencyStore agencies, TokenStore store, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = agencies;
    this.store = store;
    this.journal = journal;
    this.time = time;
  }

  /** Makes a token and hands out its secret, the only time it is known. */
  public TokenSecret issue(IssueToken command, Actor actor) {
    return database.transact(() -> {
      refuseUnknownAgency(command.agency());
      TokenSecret secret = TokenSecret.random();
      ApiToken token = token(command);
      store.add(token, secret.hash());
      journal.append(issued(token), actor);
      return secret;
    });
  }

  private void refuseUnknownAgency(AgencyId agency) {
    if (agencies.find(agency).isEmpty()) {
      throw new Refused(new Refusal.NotFound("agency", agency.toString()));
    }
  }

  private ApiToken token(IssueToken command) {
    return new ApiToken(
        UUID.randomUUID(),
        command.agency(),
        command.officer(),
        command.scopes(),
        time.now().plus(command.validFor()));
  }

  private static TokenIssued issued(ApiToken token) {
    return new TokenIssued(token.id(), token.agency(), token.officer(), token.scopes());
  }
}
