package org.unifiedportal.core.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token as it is kept: without its secret. */
@Entity
@Table(name = "api_token")
class JpaTokenRow {
  @Id String id;

  @Column(name = "agency_id")
  String agency;

  String officer;
  String scopes;

  @Column(name = "secret_hash")
  String secretHash;

  @Column(name = "expires_at")
  Instant expires;

  @Column(name = "issued_at")
  Instant issuedAt;

  @Column(name = "issued_by")
  String issuedBy;

  @Column(name = "used_on")
  @Nullable LocalDate usedOn;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  static JpaTokenRow of(IssuedToken issued, String secretHash) {
    ApiToken token = issued.token();
    JpaTokenRow row = new JpaTokenRow();
    row.id = token.id().toString();
    row.agency = token.agency().toString();
    row.officer = token.officer();
    row.scopes = token.scopes().stream().map(Scope::key).sorted().collect(Collectors.joining(" "));
    row.secretHash = secretHash;
    row.expires = token.expires();
    row.issuedAt = issued.issued();
    row.issuedBy = issued.issuer();
    return row;
  }

  IssuedToken toToken() {
    return new IssuedToken(
        right(), issuedAt, issuedBy, Optional.ofNullable(usedOn), Optional.ofNullable(endedAt));
  }

  private ApiToken right() {
    return new ApiToken(
        UUID.fromString(id),
        new AgencyId(UUID.fromString(agency)),
        officer,
        Arrays.stream(scopes.split(" "))
            .map(key -> Scope.find(key).orElseThrow())
            .collect(Collectors.toUnmodifiableSet()),
        expires);
  }
}
