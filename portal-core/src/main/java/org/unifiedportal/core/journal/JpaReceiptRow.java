package org.unifiedportal.core.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A kept answer. */
@Entity
@Table(name = "receipt")
class JpaReceiptRow {
  @Id String id;

  @Column(name = "request_hash")
  String requestHash;

  int status;
  String headers;
  String body;

  @Column(name = "made_at")
  Instant madeAt;

  static String id(UUID token, String key) {
    return token + " " + key;
  }

  KeptAnswer toAnswer() {
    return new KeptAnswer(requestHash, status, headers, body);
  }
}
