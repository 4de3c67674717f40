package org.unifiedportal.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An edition as it is kept, without its files. */
@Entity
@Table(name = "document_edition")
class JpaDocumentEditionRow {
  @Id String id;

  @Column(name = "document_id")
  String document;

  @Column(name = "edition_number")
  int number;

  String card;
  @Nullable String note;

  @Column(name = "released_at")
  @Nullable Instant releasedAt;

  String author;

  @Column(name = "saved_at")
  Instant savedAt;

  static String id(DocumentId document, int number) {
    return document + "#" + number;
  }

  void write(DocumentEdition edition) {
    id = id(edition.document(), edition.number());
    document = edition.document().toString();
    number = edition.number();
    card = CardJson.write(edition.card());
    author = edition.made().author();
    savedAt = edition.made().at();
    releasedAt = edition.release().map(DocumentEdition.Release::at).orElse(null);
    note =
        edition
            .release()
            .flatMap(DocumentEdition.Release::note)
            .map(CardJson::writeWords)
            .orElse(null);
  }

  DocumentEdition toEdition(List<DocumentFile> files) {
    return new DocumentEdition(
        JpaDocumentMapping.id(document),
        number,
        CardJson.read(card),
        files,
        Optional.ofNullable(releasedAt)
            .map(at ->
                new DocumentEdition.Release(
                    at, Optional.ofNullable(note).map(CardJson::readWords))),
        new DocumentEdition.Made(author, savedAt));
  }
}
