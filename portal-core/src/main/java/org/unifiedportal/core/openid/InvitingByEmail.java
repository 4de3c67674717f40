package org.unifiedportal.core.openid;

import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.account.Invited;
import org.unifiedportal.core.account.Inviting;
import org.unifiedportal.core.journal.Database;

/** Invites people together with the e-mail by which a provider will know them. */
public final class InvitingByEmail {
  private final Database database;
  private final Inviting inviting;
  private final NotingEmails noting;

  /** All share the database. */
  public InvitingByEmail(Database database, Inviting inviting, NotingEmails noting) {
    this.database = database;
    this.inviting = inviting;
    this.noting = noting;
  }

  /**
   * Invites a person and notes the e-mail, which may be blank: both or neither. Refuses what {@link
   * Inviting} and {@link NotingEmails} refuse, all of it at once.
   */
  public Invited invite(InvitePerson command, String email, Account inviter) {
    return database.transact(() -> {
      noting.noteUnfit(email, Optional.empty(), Inviting.unfit(command)).refuseIfAny();
      Invited invited = inviting.invite(command, inviter);
      if (!email.isBlank()) {
        noting.note(invited.account().id(), email, inviter);
      }
      return invited;
    });
  }
}
