package org.unifiedportal.core.picture;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.vault.FileHash;

/** The library in two tables. */
final class JpaPictureStore implements PictureStore {
  private static final String WAITING =
      " from JpaCutRow c, JpaFileRow f where c.state = 'waiting'"
          + " and f.hash = c.hash and f.verdict = 'clean'";

  private static final Set<String> NOT_TO_BE_HAD =
      Set.of(Cut.State.UNREADABLE.key(), Cut.State.GONE.key());

  private static final String DRAWN =
      "select c.cut from JpaCutRow c where c.cut > :behind and c.state = 'drawn'"
          + " and c.askedAt < :before order by c.cut";

  /** Pictures stand on an index by their file, which a cut names. */
  private static final String UNUSED =
      "select c.cut from JpaCutRow c where c.cut in :keys"
          + " and not exists (select p from JpaPictureRow p"
          + " where p.hash = c.hash and p.cut = c.cut and p.takenAt is null)"
          + " and not exists (select m from JpaMentionRow m"
          + " where m.target = concat('media/i/', c.cut)) order by c.cut";

  private final Database database;

  JpaPictureStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(Picture picture) {
    in(entities -> {
      entities.persist(JpaPictureRow.of(picture));
      entities.flush();
      return picture;
    });
  }

  @Override
  public void save(Picture picture) {
    in(entities -> {
      entities.merge(JpaPictureRow.of(picture));
      entities.flush();
      return picture;
    });
  }

  @Override
  public Optional<Picture> find(PictureId id) {
    return find(id, LockModeType.NONE);
  }

  @Override
  public Optional<Picture> lock(PictureId id) {
    return find(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Picture> find(PictureId id, LockModeType lock) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaPictureRow.class, id.toString(), lock))
            .map(JpaPictureRow::toPicture));
  }

  @Override
  public Optional<Picture> holding(AgencyId agency, FileHash hash) {
    return first("p.hash = :key", agency, hash.value());
  }

  /** A cut names its file, so a part that is shown no more is found by the file. */
  @Override
  public Optional<Picture> shownAs(AgencyId agency, String cut) {
    return first("p.hash = (select c.hash from JpaCutRow c where c.cut = :key)", agency, cut);
  }

  private Optional<Picture> first(String condition, AgencyId agency, String key) {
    return in(entities ->
        entities
            .createQuery(
                "select p from JpaPictureRow p where p.agency = :agency and " + condition,
                JpaPictureRow.class)
            .setParameter("agency", agency.toString())
            .setParameter("key", key)
            .setMaxResults(1)
            .getResultStream()
            .map(JpaPictureRow::toPicture)
            .findFirst());
  }

  @Override
  public List<Picture> of(FileHash hash) {
    return in(entities ->
        entities
            .createQuery(
                "select p from JpaPictureRow p where p.hash = :hash order by p.id",
                JpaPictureRow.class)
            .setParameter("hash", hash.value())
            .getResultStream()
            .map(JpaPictureRow::toPicture)
            .toList());
  }

  @Override
  public List<Picture> takenDown(Set<AgencyId> agencies, int limit) {
    return in(entities -> JpaGone.pictures(entities, agencies, limit));
  }

  @Override
  public List<Picture> list(PictureFilter filter, int limit) {
    if (filter.agencies().isEmpty()) {
      return List.of();
    }
    Map<String, Object> given = new LinkedHashMap<>();
    String text = text(filter, given);
    return in(entities -> {
      TypedQuery<JpaPictureRow> query = entities.createQuery(text, JpaPictureRow.class);
      given.forEach(query::setParameter);
      return query.setMaxResults(limit).getResultStream().map(JpaPictureRow::toPicture).toList();
    });
  }

  private static String text(PictureFilter filter, Map<String, Object> given) {
    StringBuilder text = new StringBuilder("select p from JpaPictureRow p");
    text.append(" where p.agency in :agencies and p.takenAt is null");
    given.put("agencies", filter.agencies().stream().map(AgencyId::toString).sorted().toList());
    for (int i = 0; i < filter.words().size(); i++) {
      text.append(" and p.sought like :w").append(i).append(" escape '!'");
      given.put("w" + i, "%" + filter.words().get(i).replaceAll("[!%_]", "!$0") + "%");
    }
    filter
        .after()
        .ifPresent(place -> {
          text.append(" and p.addedAt <= :at and (p.addedAt < :at or p.id < :id)");
          given.put("at", place.addedAt());
          given.put("id", place.id().toString());
        });
    return text.append(" order by p.addedAt desc, p.id desc").toString();
  }

  @Override
  public void want(Cut cut, Instant at) {
    in(entities -> {
      JpaCutRow known = entities.find(JpaCutRow.class, cut.key());
      if (known == null) {
        entities.persist(JpaCutRow.of(cut, at));
        entities.flush();
      } else if (NOT_TO_BE_HAD.contains(known.state)) {
        known.state = Cut.State.WAITING.key();
        known.askedAt = at;
      }
      return cut;
    });
  }

  @Override
  public Optional<Cut> findCut(String key) {
    return in(
        entities -> Optional.ofNullable(entities.find(JpaCutRow.class, key)).map(JpaCutRow::toCut));
  }

  @Override
  public List<Cut> cuts(FileHash hash) {
    return in(entities ->
        entities
            .createQuery("select c from JpaCutRow c where c.hash = :hash", JpaCutRow.class)
            .setParameter("hash", hash.value())
            .getResultStream()
            .map(JpaCutRow::toCut)
            .toList());
  }

  @Override
  public Map<String, Cut.State> states(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return in(entities ->
        entities
            .createQuery("select c from JpaCutRow c where c.cut in :keys", JpaCutRow.class)
            .setParameter("keys", List.copyOf(keys))
            .getResultStream()
            .collect(Collectors.toMap(row -> row.cut, row -> Cut.State.of(row.state))));
  }

  @Override
  public List<Cut> waiting(int limit) {
    return in(entities ->
        entities
            .createQuery("select c" + WAITING + " order by c.askedAt, c.cut", JpaCutRow.class)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaCutRow::toCut)
            .toList());
  }

  @Override
  public Optional<Instant> waitingSince() {
    return in(entities ->
        entities
            .createQuery("select c.askedAt" + WAITING + " order by c.askedAt", Instant.class)
            .setMaxResults(1)
            .getResultStream()
            .findFirst());
  }

  @Override
  public void note(String key, Cut.State state) {
    in(entities -> {
      JpaCutRow row = entities.find(JpaCutRow.class, key, LockModeType.PESSIMISTIC_WRITE);
      if (!row.state.equals(Cut.State.GONE.key())) {
        row.state = state.key();
      }
      return key;
    });
  }

  @Override
  public List<String> drawn(String behind, Instant before, int limit) {
    return in(entities ->
        entities
            .createQuery(DRAWN, String.class)
            .setParameter("behind", behind)
            .setParameter("before", before)
            .setMaxResults(limit)
            .getResultList());
  }

  @Override
  public List<String> unused(Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return in(entities ->
        entities
            .createQuery(UNUSED, String.class)
            .setParameter("keys", List.copyOf(keys))
            .getResultList());
  }

  @Override
  public void lockCuts(FileHash hash) {
    in(entities -> JpaGone.lock(entities, hash));
  }

  @Override
  public void drop(FileHash hash) {
    in(entities -> JpaGone.drop(entities, hash));
  }

  @Override
  public void dropUnshown(FileHash hash) {
    if (of(hash).stream().noneMatch(Picture::isInLibrary)) {
      drop(hash);
    }
  }

  @Override
  public List<FileHash> harmful(int limit) {
    return in(entities -> JpaGone.harmful(entities, limit));
  }

  @Override
  public GoneCuts gone() {
    return in(JpaGone::cuts);
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
