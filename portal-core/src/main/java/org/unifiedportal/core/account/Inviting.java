package org.unifiedportal.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

/** Hands out the links by which accounts begin. */
public final class Inviting {
  private static final int LONGEST_NAME = 200;
  private static final String FIRST = "Портал әкімшісі";

  private final Database database;
  private final AgencyStore agencies;
  private final AccountStore accounts;
  private final InvitationStore invitations;
  private final Journal journal;
  private final PortalTime time;

  /** Over the accounts of this database. */
  public Inviting(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.accounts = AccountStore.in(database);
    this.invitations = InvitationStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Invites a person; refuses duties the inviter has no say over or of a closed agency, none, a
   * blank name and one that the portal gives.
   */
  public Invited invite(InvitePerson command, Account inviter) {
    unfit(command).refuseIfAny();
    command.duties().forEach(duty -> refuseWithoutSay(inviter, duty));
    return database.transact(() -> {
      hold(command.duties());
      return invite(begun(command), inviter.actor());
    });
  }

  private void hold(List<Duty> duties) {
    duties.stream()
        .flatMap(duty -> duty.findAgency().stream())
        .distinct()
        .sorted(Comparator.comparing(AgencyId::toString))
        .forEach(agencies::hold);
  }

  /**
   * Gives an account a new link: for one whose link ran out, or who lost password or device. The
   * old ones go on working until the link is used.
   */
  public Invited renew(AccountId id, Account inviter) {
    return database.transact(() -> {
      Account account =
          accounts
              .lock(id)
              .filter(known -> known.state() != AccountState.DISMISSED)
              .orElseThrow(() -> new Refused(new Refusal.NotFound("account", id.toString())));
      account.duties().forEach(duty -> refuseWithoutSay(inviter, duty));
      return link(account, inviter.actor());
    });
  }

  /**
   * The link of the first portal administrator while nobody administers the portal yet; an earlier
   * one ends with it.
   */
  public Optional<Invited> inviteFirst() {
    return database.transact(() -> {
      List<Account> administrators = accounts.portalAdministrators();
      if (administrators.stream().anyMatch(Account::isActive)) {
        return Optional.empty();
      }
      return administrators.stream()
          .filter(known -> known.state() == AccountState.INVITED)
          .findFirst()
          .map(known -> link(known, Actor.PORTAL))
          .or(() -> Optional.of(invite(begun(first()), Actor.PORTAL)));
    });
  }

  private static InvitePerson first() {
    return new InvitePerson(FIRST, Language.KK, List.of(new Duty.Everywhere()));
  }

  private Invited invite(Account account, Actor actor) {
    accounts.add(account);
    return link(account, actor);
  }

  private Invited link(Account account, Actor actor) {
    Secret secret = Secret.random();
    invitations.endAll(account.id(), time.now());
    invitations.add(
        new Invitation(
            UUID.randomUUID(), account.id(), time.now().plus(Invitation.VALID_FOR), false),
        secret.hash());
    journal.append(
        new AccountEvent.PersonInvited(
            account.id(),
            account.agencyKey(),
            account.name(),
            AccountEvent.HeldDuty.of(account.duties())),
        actor);
    return new Invited(secret, account);
  }

  private static Account begun(InvitePerson command) {
    return new Account(
        AccountId.random(),
        "",
        command.name(),
        command.language(),
        AccountState.INVITED,
        command.duties(),
        false);
  }

  /** What is wrong with the words of an invitation. */
  public static Issues unfit(InvitePerson command) {
    return new Issues()
        .addIf(command.name().isEmpty(), "/name", "issue.required")
        .addIf(command.name().length() > LONGEST_NAME, "/name", "issue.too-long", LONGEST_NAME)
        .addIf(Actor.isTaken(command.name()), "/name", "issue.name-taken")
        .addIf(command.duties().isEmpty(), "/duties", "issue.required");
  }

  private static void refuseWithoutSay(Account inviter, Duty duty) {
    boolean isAllowed =
        duty.findAgency()
            .map(agency -> Access.isAllowed(inviter, Scope.ADMINISTER, agency))
            .orElseGet(() -> Access.isAllowedEverywhere(inviter, Scope.ADMINISTER));
    if (!isAllowed) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-say"));
    }
  }
}
