package org.unifiedportal.core.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.unifiedportal.core.account.AccountId;

/** The e-mail by which an account is known to a provider. */
@Entity
@Table(name = "account_email")
class JpaEmailRow {
  @Id
  @Column(name = "account_id")
  String account;

  String email;

  AccountId toAccount() {
    return new AccountId(UUID.fromString(account));
  }
}
