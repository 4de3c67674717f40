package org.unifiedportal.core.link;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a link. */
@Entity
@Table(name = "link_check")
class JpaLinkCheckRow {
  private static final String WAITING = "waiting";
  private static final String ALIVE = "alive";
  private static final String DOUBTFUL = "doubtful";
  private static final String DEAD = "dead";

  @Id String link;
  String address;
  String verdict;
  @Nullable Integer status;
  @Nullable String why;
  int failures;

  @Column(name = "checked_at")
  @Nullable Instant checkedAt;

  @Column(name = "due_at")
  Instant dueAt;

  static JpaLinkCheckRow of(LinkCheck check) {
    JpaLinkCheckRow row = new JpaLinkCheckRow();
    row.link = check.address().key();
    row.address = check.address().value();
    row.write(check);
    return row;
  }

  void write(LinkCheck check) {
    failures = check.failures();
    dueAt = check.dueAt();
    status = null;
    why = null;
    switch (check.verdict()) {
      case LinkCheck.Verdict.Waiting waiting -> write(WAITING, null);
      case LinkCheck.Verdict.Alive alive -> write(ALIVE, alive.at());
      case LinkCheck.Verdict.Doubtful doubtful -> write(DOUBTFUL, doubtful.at());
      case LinkCheck.Verdict.Dead dead -> {
        write(DEAD, dead.at());
        write(dead.answer());
      }
    }
  }

  private void write(String key, @Nullable Instant at) {
    verdict = key;
    checkedAt = at;
  }

  private void write(LinkAnswer answer) {
    switch (answer) {
      case LinkAnswer.Answered answered -> status = answered.status();
      case LinkAnswer.Silent silent -> why = silent.why().key();
    }
  }

  LinkCheck toCheck() {
    return new LinkCheck(new LinkAddress(address), verdict(), failures, dueAt);
  }

  private LinkCheck.Verdict verdict() {
    return switch (verdict) {
      case ALIVE -> new LinkCheck.Verdict.Alive(requireNonNull(checkedAt));
      case DOUBTFUL -> new LinkCheck.Verdict.Doubtful(requireNonNull(checkedAt));
      case DEAD -> new LinkCheck.Verdict.Dead(requireNonNull(checkedAt), answer());
      default -> new LinkCheck.Verdict.Waiting();
    };
  }

  LinkAnswer answer() {
    return status == null
        ? new LinkAnswer.Silent(LinkAnswer.Why.of(requireNonNull(why)))
        : new LinkAnswer.Answered(status);
  }

  /** Since when readers find nothing there; null while they may. */
  @Nullable Instant deadAt() {
    return verdict.equals(DEAD) ? checkedAt : null;
  }
}
