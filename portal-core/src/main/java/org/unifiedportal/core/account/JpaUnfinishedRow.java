package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person has typed into one form. */
@Entity
@Table(name = "unfinished")
class JpaUnfinishedRow {
  @Id String id;

  @Column(name = "account_id")
  String account;

  String form;
  String typed;

  @Column(name = "saved_at")
  Instant at;

  static String id(AccountId account, String form) {
    return account + " " + form;
  }

  void write(Unfinished unfinished) {
    id = id(unfinished.account(), unfinished.form());
    account = unfinished.account().toString();
    form = unfinished.form();
    typed = unfinished.typed();
    at = unfinished.at();
  }

  Unfinished toUnfinished() {
    return new Unfinished(new AccountId(UUID.fromString(account)), form, typed, at);
  }
}
