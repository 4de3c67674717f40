package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A content that was signed off. */
@Entity
@Table(name = "sign_off")
class JpaSignOffRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  String fingerprint;

  @Column(name = "signed_by")
  String by;

  @Column(name = "signed_at")
  Instant at;

  static String id(PublicationId publication, String fingerprint) {
    return publication + " " + fingerprint;
  }

  static JpaSignOffRow of(SignOff signOff) {
    JpaSignOffRow row = new JpaSignOffRow();
    row.id = id(signOff.publication(), signOff.fingerprint());
    row.publication = signOff.publication().toString();
    row.fingerprint = signOff.fingerprint();
    row.by = signOff.by();
    row.at = signOff.at();
    return row;
  }

  SignOff toSignOff() {
    return new SignOff(new PublicationId(UUID.fromString(publication)), fingerprint, by, at);
  }
}
