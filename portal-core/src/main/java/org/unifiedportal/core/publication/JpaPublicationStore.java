package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Publications and editions in tables. */
final class JpaPublicationStore implements PublicationStore {
  private final Database database;

  JpaPublicationStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Publication> find(PublicationId id) {
    return in(entities -> row(entities, id).map(JpaPublicationMapping::toPublication));
  }

  @Override
  public Optional<Publication> findByOrigin(AgencyId agency, String origin) {
    return in(entities ->
        entities
            .createQuery(
                "select p from JpaPublicationRow p where p.agency = :agency and p.origin = :origin",
                JpaPublicationRow.class)
            .setParameter("agency", agency.toString())
            .setParameter("origin", origin)
            .getResultStream()
            .findFirst()
            .map(JpaPublicationMapping::toPublication));
  }

  @Override
  public Optional<Publication> lock(PublicationId id) {
    return in(entities ->
        Optional.ofNullable(
                entities.find(
                    JpaPublicationRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
            .map(JpaPublicationMapping::toPublication));
  }

  @Override
  public void add(Publication publication, Edition edition, Instant now) {
    in(entities -> {
      JpaPublicationRow row = new JpaPublicationRow();
      JpaPublicationMapping.write(row, publication);
      row.changedAt = now;
      noteDraft(row, edition);
      entities.persist(row);
      entities.flush();
      return writeEdition(entities, edition);
    });
  }

  @Override
  public void save(Publication publication, Edition edition, Instant now) {
    in(entities -> {
      JpaPublicationRow row = row(entities, publication.id()).orElseThrow();
      JpaEditionRow shown = shown(entities, row);
      JpaPublicationMapping.write(row, publication);
      row.changedAt = now;
      noteDraft(row, edition);
      if (edition.state() instanceof EditionState.Released) {
        row.fieldState = edition.content().fields().choice("state").orElse(null);
        row.fieldDue = edition.content().fields().day("due").orElse(null);
      }
      JpaEditionRow written = writeEdition(entities, edition);
      JpaSections.replace(entities, publication, edition);
      JpaTextGaps.note(entities, publication, edition, shown);
      JpaCopyStore.note(entities, publication, edition);
      return written;
    });
  }

  @Override
  public void remove(PublicationId id, EditionNumber draft) {
    in(entities -> JpaRemovals.edition(entities, id, draft));
  }

  @Override
  public void remove(PublicationId id) {
    in(entities -> JpaRemovals.publication(entities, id));
  }

  /** What citizens see, or saw, until now. */
  private static @Nullable JpaEditionRow shown(EntityManager entities, JpaPublicationRow row) {
    return row.liveEdition == null
        ? null
        : entities.find(JpaEditionRow.class, row.id + "#" + row.liveEdition);
  }

  /** A draft is saved with its publication; whatever else is saved leaves none behind. */
  private static void noteDraft(JpaPublicationRow row, Edition edition) {
    boolean isDraft = edition.state() instanceof EditionState.Draft;
    row.draftBy = isDraft ? edition.author() : null;
    row.draftAt = isDraft ? edition.savedAt() : null;
  }

  private static JpaEditionRow writeEdition(EntityManager entities, Edition edition) {
    String id = JpaEditionRow.id(edition.publication(), edition.number());
    JpaEditionRow row = entities.find(JpaEditionRow.class, id);
    if (row == null) {
      row = new JpaEditionRow();
      row.write(edition);
      entities.persist(row);
    } else {
      row.write(edition);
    }
    entities.flush();
    JpaMentions.replace(entities, row);
    return row;
  }

  @Override
  public Optional<Edition> findEdition(PublicationId id, EditionNumber number) {
    return in(entities ->
        row(entities, id)
            .flatMap(row ->
                Optional.ofNullable(
                        entities.find(JpaEditionRow.class, JpaEditionRow.id(id, number)))
                    .map(edition -> edition.toEdition(JpaPublicationMapping.kind(row)))));
  }

  @Override
  public List<Edition> editions(PublicationId id) {
    return in(entities -> row(entities, id).map(row -> editions(entities, row)).orElse(List.of()));
  }

  private static List<Edition> editions(EntityManager entities, JpaPublicationRow row) {
    return entities
        .createQuery(
            "select e from JpaEditionRow e where e.publication = :publication order by e.number",
            JpaEditionRow.class)
        .setParameter("publication", row.id)
        .getResultStream()
        .map(edition -> edition.toEdition(JpaPublicationMapping.kind(row)))
        .toList();
  }

  @Override
  public Optional<LivePublication> findLive(PublicationId id) {
    return database.transact(() ->
        find(id)
            .flatMap(publication ->
                publication
                    .live()
                    .map(live -> new LivePublication(publication, live, shown(id, live)))));
  }

  private Edition shown(PublicationId id, Standing.Live live) {
    return findEdition(id, live.edition()).orElseThrow();
  }

  @Override
  public List<ListedPublication> list(LiveFilter filter, int limit) {
    return in(entities -> JpaLiveQuery.list(entities, filter, limit));
  }

  @Override
  public long count(LiveFilter filter) {
    return in(entities -> JpaLiveQuery.count(entities, filter));
  }

  @Override
  public List<OwnPublication> listOwn(
      AgencyId agency, Optional<LiveFilter.Place> after, int limit) {
    return in(entities -> JpaOwnQuery.list(entities, agency, after, limit));
  }

  @Override
  public void noteOffice(PublicationId id, AgencyId office, Instant now) {
    in(entities -> {
      JpaOfficeRow row = new JpaOfficeRow();
      row.publication = id.toString();
      row.office = office.toString();
      row.notedAt = now;
      entities.persist(row);
      return row;
    });
  }

  @Override
  public Optional<AgencyId> findOffice(PublicationId id) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaOfficeRow.class, id.toString()))
            .map(JpaOfficeRow::office));
  }

  private static Optional<JpaPublicationRow> row(EntityManager entities, PublicationId id) {
    return Optional.ofNullable(entities.find(JpaPublicationRow.class, id.toString()));
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
