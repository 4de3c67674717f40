package org.unifiedportal.core.agency;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Makes tokens for the programs of an agency, and ends them. */
public final class IssuingTokens implements ClosingAgencies.Ending {
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
      agencies.hold(command.agency());
      TokenSecret secret = TokenSecret.random();
      ApiToken token = token(command);
      store.add(IssuedToken.of(token, time.now(), actor), secret.hash());
      journal.append(issued(token), actor);
      return secret;
    });
  }

  /** The same for somebody who decides; refuses whoever doesn't administer the agency. */
  public TokenSecret issue(IssueToken command, Delegating.Decider decider) {
    if (!Access.isAllowed(decider.holder(), Scope.ADMINISTER, command.agency())) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
    return issue(command, decider.actor());
  }

  private ApiToken token(IssueToken command) {
    return new ApiToken(
        UUID.randomUUID(),
        command.agency(),
        command.officer(),
        command.scopes(),
        time.now().plus(command.validFor()));
  }

  /** Ends a token: its program's very next request is refused. Ended twice is ended once. */
  public void end(UUID token, Actor actor) {
    end(token, actor, any -> true);
  }

  /** The same for somebody who decides; a token of somebody else's agency is not found. */
  public void end(UUID token, Delegating.Decider decider) {
    end(
        token,
        decider.actor(),
        known -> Access.isAllowed(decider.holder(), Scope.ADMINISTER, known.agency()));
  }

  /** No program works for a closed agency. */
  @Override
  public List<Event> end(AgencyId closed) {
    return store.good(closed, time.now()).stream()
        .map(IssuedToken::token)
        .map(this::ended)
        .toList();
  }

  private Event ended(ApiToken token) {
    store.end(token.id(), time.now());
    return new TokenEnded(token.id(), token.agency(), token.officer());
  }

  private void end(UUID id, Actor actor, Predicate<ApiToken> isAllowed) {
    database.transact(() -> {
      IssuedToken known =
          store
              .lock(id)
              .filter(one -> isAllowed.test(one.token()))
              .orElseThrow(() -> new Refused(new Refusal.NotFound("token", id.toString())));
      if (known.ended().isEmpty()) {
        journal.append(ended(known.token()), actor);
      }
    });
  }

  private static TokenIssued issued(ApiToken token) {
    return new TokenIssued(token.id(), token.agency(), token.officer(), token.scopes());
  }
}
