package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The moments of the last tries under one name; the row is the lock. */
@Entity
@Table(name = "log_in_try")
class JpaTryRow {
  @Id String id;
  String moments;

  @Column(name = "last_at")
  Instant lastAt;

  void write(List<Instant> tries, Instant now) {
    moments =
        tries.stream()
            .map(one -> Long.toString(one.toEpochMilli()))
            .collect(Collectors.joining(" "));
    lastAt = now;
  }

  List<Instant> since(Instant start) {
    return Arrays.stream(moments.split(" "))
        .filter(one -> !one.isEmpty())
        .map(one -> Instant.ofEpochMilli(Long.parseLong(one)))
        .filter(start::isBefore)
        .toList();
  }
}
