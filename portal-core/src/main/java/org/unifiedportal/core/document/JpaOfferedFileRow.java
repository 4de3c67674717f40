package org.unifiedportal.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;

/** A file that waits for a decision, as it is kept. */
@Entity
@Table(name = "offered_file")
class JpaOfferedFileRow {
  @Id
  @Column(name = "document_id")
  String document;

  String language;
  String format;
  String hash;
  String name;
  @Nullable String note;

  @Column(name = "offered_by")
  String by;

  @Column(name = "offered_at")
  Instant at;

  void write(OfferedFile offered) {
    DocumentFile file = offered.file();
    document = offered.document().toString();
    language = file.language().tag();
    format = file.format().key();
    hash = file.hash().value();
    name = file.name();
    note = offered.note().map(CardJson::writeWords).orElse(null);
    by = offered.by();
    at = offered.at();
  }

  OfferedFile toOffered() {
    return new OfferedFile(
        JpaDocumentMapping.id(document),
        new DocumentFile(
            Language.of(language), FileFormat.find(format).orElseThrow(), new FileHash(hash), name),
        Optional.ofNullable(note).map(CardJson::readWords),
        by,
        at);
  }
}
