package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.unifiedportal.core.text.Language;

/** What a live text is made of. */
@Entity
@Table(name = "text_sketch")
class JpaTextSketchRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  @Column(name = "agency_id")
  String agency;

  String language;
  String sketch;

  @Column(name = "published_at")
  Instant publishedAt;

  static String id(PublicationId publication, Language language) {
    return publication + "#" + language.tag();
  }

  static JpaTextSketchRow of(
      Publication publication, Standing.Live live, Language language, TextSketch sketch) {
    JpaTextSketchRow row = new JpaTextSketchRow();
    row.id = id(publication.id(), language);
    row.publication = publication.id().toString();
    row.agency = publication.agency().toString();
    row.language = language.tag();
    row.sketch = sketch.written();
    row.publishedAt = live.publishedAt();
    return row;
  }
}
