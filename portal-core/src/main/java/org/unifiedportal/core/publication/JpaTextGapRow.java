package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;

/** What a publication owes in a language. */
@Entity
@Table(name = "text_gap")
class JpaTextGapRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  @Column(name = "agency_id")
  String agency;

  String language;
  boolean missing;
  Instant since;
  @Nullable LocalDate promised;

  /** Whether the publication is live: what is withdrawn owes nothing until it returns. */
  boolean live;

  static String id(PublicationId publication, Language language) {
    return publication + "#" + language.tag();
  }

  static JpaTextGapRow of(Publication publication, TextGap gap) {
    JpaTextGapRow row = new JpaTextGapRow();
    row.id = id(publication.id(), gap.language());
    row.publication = publication.id().toString();
    row.agency = publication.agency().toString();
    row.language = gap.language().tag();
    row.missing = gap.isMissing();
    row.since = gap.since();
    row.promised = gap.promised().orElse(null);
    row.live = true;
    return row;
  }

  TextGap toGap() {
    return new TextGap(Language.of(language), missing, since, Optional.ofNullable(promised));
  }
}
