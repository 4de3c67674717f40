package org.unifiedportal.core.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Holder;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.Language;

/**
 * A person who signs in, for one agency or several.
 *
 * @param login what the person types, unique; empty until the invitation is accepted
 * @param name as it stands in the journal
 * @param language of the console
 * @param hasSecondFactor whether a code of the person's own device is asked for besides the
 *     password
 */
public record Account(
    AccountId id,
    String login,
    String name,
    Language language,
    AccountState state,
    List<Duty> duties,
    boolean hasSecondFactor)
    implements Holder {
  /** The agency of journal entries that belong to the portal itself. */
  static final UUID PORTAL = new UUID(0, 0);

  /** Copies the duties. */
  public Account {
    duties = List.copyOf(duties);
  }

  /** Nobody but an active person holds anything. */
  @Override
  public boolean holds(Scope scope, AgencyId agency) {
    return isActive() && duties.stream().anyMatch(duty -> duty.gives(scope, agency));
  }

  @Override
  public boolean holdsEverywhere(Scope scope) {
    return isActive()
        && duties.stream()
            .anyMatch(duty -> duty.findAgency().isEmpty() && duty.role().scopes().contains(scope));
  }

  /** The agencies the person works for, without those a portal-wide duty reaches. */
  public Set<AgencyId> agencies() {
    return duties.stream()
        .flatMap(duty -> duty.findAgency().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The agencies where the person holds this right by a duty of that agency. */
  public Set<AgencyId> agencies(Scope scope) {
    return agencies().stream()
        .filter(agency -> holds(scope, agency))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the person may sign in. */
  public boolean isActive() {
    return state == AccountState.ACTIVE;
  }

  /** Whether one of the duties asks for a second factor. */
  public boolean needsSecondFactor() {
    return duties.stream().anyMatch(duty -> duty.role().needsSecondFactor());
  }

  /** The name that stands in the journal. */
  public Actor actor() {
    return new Actor(name);
  }

  /** The agency under which the journal keeps what happens to the account. */
  public UUID agencyKey() {
    return duties.stream()
        .flatMap(duty -> duty.findAgency().stream())
        .findFirst()
        .map(AgencyId::value)
        .orElse(PORTAL);
  }

  Account with(AccountState next) {
    return new Account(id, login, name, language, next, duties, hasSecondFactor);
  }

  Account with(List<Duty> next) {
    return new Account(id, login, name, language, state, next, hasSecondFactor);
  }
}
