package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.English;
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
        TextGaps gaps =
            new TextGaps(gaps(rows), read(publication, shown), english(entities, publication));
        replace(entities, publication, owed(gaps, publication, edition.content(), released), rows);
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

  private static Map<Language, TextGap> gaps(Map<Language, JpaTextGapRow> rows) {
    Map<Language, TextGap> gaps = new EnumMap<>(Language.class);
    rows.forEach((language, row) -> gaps.put(language, row.toGap()));
    return gaps;
  }

  private static Optional<Content> read(Publication publication, @Nullable JpaEditionRow shown) {
    return Optional.ofNullable(shown).map(row -> row.toEdition(publication.kind()).content());
  }

  private static English english(EntityManager entities, Publication publication) {
    return entities
        .createQuery("select a.english from JpaAgencyRow a where a.id = :id", String.class)
        .setParameter("id", publication.agency().toString())
        .getResultStream()
        .findFirst()
        .flatMap(English::find)
        .orElse(English.SOME);
  }

  private static Map<Language, TextGap> owed(
      TextGaps gaps, Publication publication, Content content, EditionState.Released released) {
    return gaps.after(
        content,
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
