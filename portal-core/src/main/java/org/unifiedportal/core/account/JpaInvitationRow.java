package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as it is kept: without its secret. */
@Entity
@Table(name = "invitation")
class JpaInvitationRow {
  @Id String id;

  @Column(name = "account_id")
  String account;

  @Column(name = "secret_hash")
  String secretHash;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "used_at")
  @Nullable Instant usedAt;

  static JpaInvitationRow of(Invitation invitation, String secretHash) {
    JpaInvitationRow row = new JpaInvitationRow();
    row.id = invitation.id().toString();
    row.account = invitation.account().toString();
    row.secretHash = secretHash;
    row.expiresAt = invitation.expiresAt();
    return row;
  }

  Invitation toInvitation() {
    return new Invitation(
        UUID.fromString(id), new AccountId(UUID.fromString(account)), expiresAt, usedAt != null);
  }
}
