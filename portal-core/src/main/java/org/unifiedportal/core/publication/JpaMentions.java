package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Keeps which documents and pictures the newest and the live edition of a publication point to. */
final class JpaMentions {
  /**
   * {@code /d/<id>}, {@code /media/i/<cut>} and, in any language, {@code agency/files/year/name}.
   */
  private static final Pattern TARGET =
      Pattern.compile(
          "/(d/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|media/i/[0-9a-f]{32})"
              + "|/(?:kk|ru|en)/([a-z0-9-]+/files/[0-9]{4}/[a-z0-9-]{1,250})");

  private JpaMentions() {}

  static void replace(EntityManager entities, JpaEditionRow edition) {
    entities
        .createQuery(
            "delete from JpaMentionRow m where m.publication = :publication and m.edition = :edition")
        .setParameter("publication", edition.publication)
        .setParameter("edition", edition.number)
        .executeUpdate();
    targets(edition.head + edition.body)
        .forEach(target -> entities.persist(JpaMentionRow.of(edition, target)));
  }

  static Set<String> targets(String json) {
    Set<String> targets = new TreeSet<>();
    TARGET
        .matcher(json)
        .results()
        .forEach(found -> targets.add(found.group(1) == null ? found.group(2) : found.group(1)));
    return targets;
  }
}
