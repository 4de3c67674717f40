package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.text.Language;

/** Sketches of live texts in a table. */
final class JpaCopyStore implements CopyStore {
  private static final String NEWEST =
      "select s from JpaTextSketchRow s where s.agency = :agency"
          + " order by s.publishedAt desc, s.id desc";

  private final Database database;

  JpaCopyStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<PublicationId> findOriginal(
      AgencyId agency, Content content, Optional<PublicationId> besides) {
    Map<Language, TextSketch> sketches = sketches(content);
    return sketches.isEmpty()
        ? Optional.empty()
        : newest(agency).stream()
            .filter(row -> sketches.containsKey(Language.of(row.language)))
            .filter(
                row -> !besides.map(PublicationId::toString).equals(Optional.of(row.publication)))
            .filter(row -> isAlike(row, sketches))
            .findFirst()
            .map(row -> new PublicationId(UUID.fromString(row.publication)));
  }

  private static boolean isAlike(JpaTextSketchRow row, Map<Language, TextSketch> sketches) {
    TextSketch own = sketches.get(Language.of(row.language));
    return own != null && own.likeness(TextSketch.read(row.sketch)) >= ALIKE;
  }

  private List<JpaTextSketchRow> newest(AgencyId agency) {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(NEWEST, JpaTextSketchRow.class)
                .setParameter("agency", agency.toString())
                .setMaxResults(LOOKED_AT)
                .getResultList());
  }

  private static Map<Language, TextSketch> sketches(Content content) {
    Map<Language, TextSketch> sketches = new EnumMap<>(Language.class);
    content
        .texts()
        .forEach((language, text) ->
            TextSketch.of(text, language).ifPresent(one -> sketches.put(language, one)));
    return sketches;
  }

  /** Keeps what the texts of a live edition are made of; what isn't live is nobody's original. */
  static void note(EntityManager entities, Publication publication, Edition edition) {
    if (edition.state() instanceof EditionState.Draft) {
      return;
    }
    Map<Language, TextSketch> sketches =
        publication.isLive() ? sketches(edition.content()) : Map.of();
    for (Language language : Language.values()) {
      String id = JpaTextSketchRow.id(publication.id(), language);
      JpaTextSketchRow known = entities.find(JpaTextSketchRow.class, id);
      TextSketch sketch = sketches.get(language);
      if (sketch != null) {
        Standing.Live live = publication.live().orElseThrow();
        entities.merge(JpaTextSketchRow.of(publication, live, language, sketch));
      } else if (known != null) {
        entities.remove(known);
      }
    }
  }
}
