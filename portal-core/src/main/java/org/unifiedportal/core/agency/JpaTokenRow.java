package org.unifiedportal.core.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

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

  static JpaTokenRow of(ApiToken token, String secretHash) {
    JpaTokenRow row = new JpaTokenRow();
    row.id = token.id().toString();
    row.agency = token.agency().toString();
    row.officer = token.officer();
    row.scopes = token.scopes().stream().map(Scope::key).sorted().collect(Collectors.joining(" "));
    row.secretHash = secretHash;
    row.expires = token.expires();
    return row;
  }

  ApiToken toToken() {
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
