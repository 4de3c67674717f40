package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;

/** Keeps what live publications owe in each language. */
final class JpaTextGaps {
  private JpaTextGaps() {}

  /**
   * Notes what an edition owes; a draft changes nothing, and what is withdrawn or returns is only
   * marked so.
   *
   * @param shown the edition that was live until now, or is withdrawn
   */
  static void note(
      EntityManager entities,
      Publication publication,
      Edition edition,
      @Nullable JpaEditionRow shown) {
    if (edition.state() instanceof EditionState.Released released) {
      Map<Language, JpaTextGapRow> rows = rows(entities, publication.id());
      boolean isKnown = shown != null && shown.number == edition.number().value();
      if (isKnown || !publication.isLive()) {
        rows.values().forEach(row -> row.live = publication.isLive());
      } else {
        replace(entities, publication, owed(publication, edition, released, rows, shown), rows);
      }
    }
  }

  private static Map<Language, JpaTextGapRow> rows(EntityManager entities, PublicationId id) {
    Map<Language, JpaTextGapRow> rows = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Optional.ofNullable(entities.find(JpaTextGapRow.class, JpaTextGapRow.id(id, language)))
          .ifPresent(row -> rows.put(language, row));
    }
    return rows;
  }

  private static Map<Language, TextGap> owed(
      Publication publication,
      Edition edition,
      EditionState.Released released,
      Map<Language, JpaTextGapRow> rows,
      @Nullable JpaEditionRow shown) {
    Map<Language, TextGap> before = new EnumMap<>(Language.class);
    rows.forEach((language, row) -> before.put(language, row.toGap()));
    Optional<Content> read =
        Optional.ofNullable(shown).map(row -> row.toEdition(publication.kind()).content());
    return new TextGaps(before, read)
        .after(
            edition.content(),
            released.change(),
            publication.live().map(Standing.Live::updatedAt).orElse(released.at()));
  }

  private static void replace(
      EntityManager entities,
      Publication publication,
      Map<Language, TextGap> owed,
      Map<Language, JpaTextGapRow> rows) {
    rows.forEach((language, row) -> {
      if (!owed.containsKey(language)) {
        entities.remove(row);
      }
    });
    owed.values().forEach(gap -> entities.merge(JpaTextGapRow.of(publication, gap)));
  }
}
