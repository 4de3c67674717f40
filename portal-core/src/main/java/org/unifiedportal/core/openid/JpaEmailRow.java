package org.unifiedportal.core.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.account.AccountId;

/** The e-mail by which an account is known to a provider. */
@Entity
@Table(name = "account_email")
class JpaEmailRow {
  private static final String BETWEEN = "\n";

  @Id
  @Column(name = "account_id")
  String account;

  String email;

  @Nullable String duties;

  static JpaEmailRow of(NotedEmail noted) {
    JpaEmailRow row = new JpaEmailRow();
    row.account = noted.account().toString();
    row.email = noted.email();
    row.duties = String.join(BETWEEN, new TreeSet<>(noted.duties()));
    return row;
  }

  NotedEmail toNoted() {
    String kept = Objects.requireNonNullElse(duties, "");
    return new NotedEmail(
        new AccountId(UUID.fromString(account)), email, Set.of(kept.split(BETWEEN)));
  }
}
