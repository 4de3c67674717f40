package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.text.Language;

/** An account as it is kept. */
@Entity
@Table(name = "account")
class JpaAccountRow {
  @Id String id;
  @Nullable String login;
  String name;
  String language;
  String state;

  @Column(name = "password_hash")
  @Nullable String passwordHash;

  @Column(name = "second_factor")
  @Nullable String secondFactor;

  @Column(name = "last_step")
  long lastStep;

  void write(Account account) {
    id = account.id().toString();
    login = account.login().isEmpty() ? null : account.login();
    name = account.name();
    language = account.language().tag();
    state = account.state().key();
  }

  void write(Credentials credentials) {
    passwordHash = credentials.passwordHash();
    secondFactor = credentials.secondFactor().isEmpty() ? null : credentials.secondFactor();
    lastStep = credentials.lastStep();
  }

  Account toAccount(List<Duty> duties) {
    return new Account(
        new AccountId(UUID.fromString(id)),
        Objects.requireNonNullElse(login, ""),
        name,
        Language.of(language),
        AccountState.find(state).orElseThrow(),
        duties,
        secondFactor != null);
  }

  Credentials toCredentials() {
    return new Credentials(
        Objects.requireNonNullElse(passwordHash, ""),
        Objects.requireNonNullElse(secondFactor, ""),
        lastStep);
  }
}
