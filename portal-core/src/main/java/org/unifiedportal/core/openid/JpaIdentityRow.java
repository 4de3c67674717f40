package org.unifiedportal.core.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.unifiedportal.core.account.AccountId;

/** An identity of a provider that opens an account. */
@Entity
@Table(name = "account_identity")
class JpaIdentityRow {
  @Id String id;

  @Column(name = "account_id")
  String account;

  String issuer;
  String subject;

  @Column(name = "linked_at")
  Instant linkedAt;

  AccountId toAccount() {
    return new AccountId(UUID.fromString(account));
  }
}
