package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as it is kept: without its secret. */
@Entity
@Table(name = "account_session")
class JpaSessionRow {
  @Id String id;

  @Column(name = "account_id")
  String account;

  @Column(name = "secret_hash")
  String secretHash;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "seen_at")
  Instant seenAt;

  boolean confirmed;

  @Column(name = "pending_factor")
  @Nullable String pendingFactor;

  String address;
  String device;

  void write(Session session) {
    id = session.id().toString();
    account = session.account().toString();
    startedAt = session.startedAt();
    seenAt = session.seenAt();
    confirmed = session.confirmed();
    pendingFactor = session.pendingFactor().isEmpty() ? null : session.pendingFactor();
    address = session.device().address();
    device = session.device().name();
  }

  Session toSession() {
    return new Session(
        new SessionId(UUID.fromString(id)),
        new AccountId(UUID.fromString(account)),
        startedAt,
        seenAt,
        confirmed,
        Objects.requireNonNullElse(pendingFactor, ""),
        new Device(address, device));
  }
}
