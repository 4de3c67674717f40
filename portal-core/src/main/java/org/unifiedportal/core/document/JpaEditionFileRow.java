package org.unifiedportal.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;

/** A file of an edition as it is kept. */
@Entity
@Table(name = "edition_file")
class JpaEditionFileRow {
  @Id String id;

  @Column(name = "document_id")
  String document;

  @Column(name = "edition_number")
  int edition;

  int place;
  String language;
  String format;
  String hash;
  String name;

  static JpaEditionFileRow of(DocumentEdition edition, int place) {
    DocumentFile file = edition.files().get(place);
    JpaEditionFileRow row = new JpaEditionFileRow();
    row.document = edition.document().toString();
    row.edition = edition.number();
    row.place = place;
    row.language = file.language().tag();
    row.format = file.format().key();
    row.hash = file.hash().value();
    row.name = file.name();
    row.id = String.join("#", row.document, row.edition + "", row.language, row.format);
    return row;
  }

  DocumentFile toFile() {
    return new DocumentFile(
        Language.of(language), FileFormat.find(format).orElseThrow(), new FileHash(hash), name);
  }
}
