package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person has typed on one paper. */
@Entity
@Table(name = "unfinished")
class JpaUnfinishedRow {
  @Id String id;

  @Column(name = "account_id")
  String account;

  String form;
  String paper;
  String typed;

  @Column(name = "saved_at")
  Instant at;

  static String id(AccountId account, String form, String paper) {
    return account + " " + form + (paper.isEmpty() ? "" : " " + paper);
  }

  void write(Unfinished unfinished) {
    id = id(unfinished.account(), unfinished.form(), unfinished.paper());
    account = unfinished.account().toString();
    form = unfinished.form();
    paper = unfinished.paper();
    typed = unfinished.typed();
    at = unfinished.at();
  }

  Unfinished toUnfinished() {
    return new Unfinished(new AccountId(UUID.fromString(account)), form, paper, typed, at);
  }
}
