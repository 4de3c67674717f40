package org.unifiedportal.core.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.PublicationId;

/** A check as it is kept: without its link and its code. */
@Entity
@Table(name = "check_request")
class JpaCheckRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  @Column(name = "agency_id")
  String agency;

  @Column(name = "edition_number")
  int edition;

  String fingerprint;

  @Column(name = "asked_by")
  String askedBy;

  @Column(name = "asked_at")
  Instant askedAt;

  @Column(name = "checker_id")
  @Nullable String checker;

  @Column(name = "checker_name")
  String checkerName;

  @Column(name = "secret_hash")
  @Nullable String secretHash;

  @Column(name = "code_hash")
  @Nullable String codeHash;

  @Column(name = "session_hash")
  @Nullable String sessionHash;

  @Column(name = "expires_at")
  Instant expiresAt;

  String state;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @Nullable String words;

  static JpaCheckRow of(Check check, CheckStore.Keys keys) {
    JpaCheckRow row = new JpaCheckRow();
    row.id = check.id().toString();
    row.publication = check.publication().toString();
    row.agency = check.agency().toString();
    row.edition = check.edition().value();
    row.fingerprint = check.fingerprint();
    row.askedBy = check.askedBy();
    row.askedAt = check.askedAt();
    row.checker =
        check.checker() instanceof Checker.Colleague colleague
            ? colleague.account().toString()
            : null;
    row.checkerName = check.checker().name();
    row.secretHash = keys.link().isEmpty() ? null : keys.link();
    row.codeHash = keys.code();
    row.expiresAt = check.expiresAt();
    row.state = check.state().key();
    return row;
  }

  Check toCheck() {
    return new Check(
        new CheckId(UUID.fromString(id)),
        new PublicationId(UUID.fromString(publication)),
        new AgencyId(UUID.fromString(agency)),
        new EditionNumber(edition),
        fingerprint,
        askedBy,
        askedAt,
        checker(),
        expiresAt,
        CheckState.of(state),
        Objects.requireNonNullElse(words, ""));
  }

  private Checker checker() {
    return checker == null
        ? new Checker.Guest(checkerName)
        : new Checker.Colleague(new AccountId(UUID.fromString(checker)), checkerName);
  }

  CheckStore.Opened toOpened() {
    return new CheckStore.Opened(
        toCheck(),
        Objects.requireNonNullElse(codeHash, ""),
        Objects.requireNonNullElse(sessionHash, ""));
  }
}
