package org.unifiedportal.core.tuning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;

/** Synonyms as they are kept; a line is an expression. */
@Entity
@Table(name = "synonym_set")
class JpaSynonymRow {
  @Id String id;

  @Column(name = "agency_id")
  @Nullable String agency;

  String kazakh;
  String russian;
  String english;
  boolean active;
  long version;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  static JpaSynonymRow of(SynonymSet set) {
    JpaSynonymRow row = new JpaSynonymRow();
    row.id = set.id().toString();
    row.agency = set.agency().map(AgencyId::toString).orElse(null);
    row.kazakh = JpaLines.of(set.in(Language.KK));
    row.russian = JpaLines.of(set.in(Language.RU));
    row.english = JpaLines.of(set.in(Language.EN));
    row.active = set.isActive();
    row.version = set.version();
    return row;
  }

  SynonymSet toSet() {
    return new SynonymSet(
        new TuningId(UUID.fromString(id)),
        Optional.ofNullable(agency).map(UUID::fromString).map(AgencyId::new),
        Map.of(
            Language.KK, JpaLines.read(kazakh),
            Language.RU, JpaLines.read(russian),
            Language.EN, JpaLines.read(english)),
        active,
        version);
  }
}
