package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is kept: titles and fields apart from bodies, so that lists don't read bodies.
 */
@Entity
@Table(name = "edition")
class JpaEditionRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  @Column(name = "edition_number")
  int number;

  String head;
  String body;

  @Column(name = "released_at")
  @Nullable Instant releasedAt;

  @Column(name = "change_kind")
  @Nullable String changeKind;

  @Column(name = "change_note")
  @Nullable String changeNote;

  String author;

  @Column(name = "saved_at")
  Instant savedAt;

  static String id(PublicationId publication, EditionNumber number) {
    return publication + "#" + number.value();
  }

  void write(Edition edition) {
    id = id(edition.publication(), edition.number());
    publication = edition.publication().toString();
    number = edition.number().value();
    head = ContentJson.writeHead(edition.content());
    body = ContentJson.writeBody(edition.content());
    author = edition.author();
    savedAt = edition.savedAt();
    if (edition.state() instanceof EditionState.Released released) {
      releasedAt = released.at();
      changeKind = ChangeJson.kind(released.change());
      changeNote = ChangeJson.note(released.change());
    }
  }

  Edition toEdition(PublicationKind kind) {
    return new Edition(
        new PublicationId(UUID.fromString(publication)),
        new EditionNumber(number),
        ContentJson.read(kind, head, body),
        state(),
        author,
        savedAt);
  }

  private EditionState state() {
    return releasedAt == null
        ? new EditionState.Draft()
        : new EditionState.Released(releasedAt, ChangeJson.read(changeKind, changeNote));
  }
}
