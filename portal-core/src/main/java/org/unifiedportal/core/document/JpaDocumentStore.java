package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.site.Stock;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;

/** Documents and editions in tables. */
final class JpaDocumentStore implements DocumentStore {
  private static final String HOLDING =
      "select d from JpaDocumentRow d where d.standing <> 'withdrawn' and exists"
          + " (select f from JpaEditionFileRow f where f.document = d.id and f.hash = :hash)";

  /** The agency's column stands in the order for H2, which else sorts all rows of the agency. */
  private static final String OWN =
      "select d from JpaDocumentRow d where d.agency = :agency"
          + " and d.changedAt <= :at and (d.changedAt < :at or d.id < :id)"
          + " order by d.agency desc, d.changedAt desc, d.id desc";

  private static final String STOCKS =
      "select s.section, f.language, count(distinct d.id), max(d.updated_at), max(d.published_at)"
          + " from document d join document_section s on s.document_id = d.id"
          + " join edition_file f on f.document_id = d.id and f.edition_number = d.live_edition"
          + " where d.agency_id = ?1 and d.standing = 'live' and exists (select o.id"
          + " from edition_file o join kept_file k on k.hash = o.hash"
          + " where o.document_id = d.id and o.edition_number <= d.live_edition"
          + " and o.language = f.language and o.format = f.format and k.verdict = 'clean')"
          + " group by s.section, f.language";

  private final Database database;
  private final FileStore files;

  JpaDocumentStore(Database database) {
    this.database = database;
    this.files = FileStore.in(database);
  }

  @Override
  public Optional<Document> find(DocumentId id) {
    return in(entities -> row(entities, id).map(JpaDocumentMapping::toDocument));
  }

  @Override
  public Optional<Document> lock(DocumentId id) {
    return in(entities ->
        Optional.ofNullable(
                entities.find(JpaDocumentRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
            .map(JpaDocumentMapping::toDocument));
  }

  @Override
  public void add(Document document, DocumentEdition edition, Instant now) {
    in(entities -> {
      JpaDocumentRow row = new JpaDocumentRow();
      JpaDocumentMapping.write(row, document);
      row.changedAt = now;
      entities.persist(row);
      entities.flush();
      return written(entities, document, edition, now);
    });
  }

  @Override
  public void save(Document document, DocumentEdition edition, Instant now) {
    in(entities -> {
      JpaDocumentRow row = row(entities, document.id()).orElseThrow();
      JpaDocumentMapping.write(row, document);
      row.changedAt = now;
      entities.flush();
      return written(entities, document, edition, now);
    });
  }

  @Override
  public void remove(DocumentId id) {
    in(entities -> JpaDocumentRemoval.remove(entities, id));
  }

  @Override
  public boolean isPointedTo(DocumentId id) {
    return in(entities -> JpaDocumentRemoval.isPointedTo(entities, id));
  }

  @Override
  public boolean isHeld(FileHash hash) {
    return in(entities -> JpaDocumentRemoval.isHeld(entities, hash));
  }

  @Override
  public Set<FileHash> held(Collection<FileHash> hashes) {
    return in(entities -> JpaDocumentRemoval.held(entities, hashes));
  }

  private Document written(
      EntityManager entities, Document document, DocumentEdition edition, Instant now) {
    JpaDocumentWriting writing = new JpaDocumentWriting(entities, files);
    writing.edition(edition);
    writing.relations(document);
    writing.gaps(document, now);
    return document;
  }

  @Override
  public Optional<DocumentEdition> findEdition(DocumentId id, int number) {
    return in(entities ->
        Optional.ofNullable(
                entities.find(JpaDocumentEditionRow.class, JpaDocumentEditionRow.id(id, number)))
            .map(row -> row.toEdition(files(entities, row))));
  }

  @Override
  public List<DocumentEdition> editions(DocumentId id) {
    return in(entities ->
        entities
            .createQuery(
                "select e from JpaDocumentEditionRow e where e.document = :document"
                    + " order by e.number",
                JpaDocumentEditionRow.class)
            .setParameter("document", id.toString())
            .getResultList()
            .stream()
            .map(row -> row.toEdition(files(entities, row)))
            .toList());
  }

  private static List<DocumentFile> files(EntityManager entities, JpaDocumentEditionRow edition) {
    return entities
        .createQuery(
            "select f from JpaEditionFileRow f where f.document = :document"
                + " and f.edition = :edition order by f.place",
            JpaEditionFileRow.class)
        .setParameter("document", edition.document)
        .setParameter("edition", edition.number)
        .getResultStream()
        .map(JpaEditionFileRow::toFile)
        .toList();
  }

  @Override
  public List<Document> list(DocumentFilter filter, int limit) {
    return in(entities -> JpaDocumentQuery.list(entities, filter, limit));
  }

  @Override
  public List<Document> changed(Set<AgencyId> agencies, int limit) {
    return in(entities -> JpaDocumentNews.changed(entities, agencies, limit));
  }

  @Override
  public List<Document> corrected(Set<AgencyId> agencies, Instant since, int limit) {
    return in(entities -> JpaDocumentNews.corrected(entities, agencies, since, limit));
  }

  @Override
  public List<Document> withdrawn(Set<AgencyId> agencies, Instant since, int limit) {
    return in(entities -> JpaDocumentNews.withdrawn(entities, agencies, since, limit));
  }

  @Override
  public long count(DocumentFilter filter) {
    return in(entities -> JpaDocumentQuery.count(entities, filter));
  }

  /** In SQL, for the greatest of moments is converted otherwise by each driver. */
  @Override
  public List<Stock> stocks(AgencyId agency) {
    return in(entities -> {
      List<?> rows =
          entities.createNativeQuery(STOCKS).setParameter(1, agency.toString()).getResultList();
      return rows.stream().map(row -> stock((Object[]) row)).toList();
    });
  }

  private static Stock stock(Object[] row) {
    return new Stock(
        (String) row[0],
        Language.of((String) row[1]),
        ((Number) row[2]).intValue(),
        moment(row[3]),
        moment(row[4]));
  }

  /** What is reckoned from a column comes as its driver gives it. */
  private static Instant moment(Object reckoned) {
    return switch (reckoned) {
      case Instant moment -> moment;
      case OffsetDateTime moment -> moment.toInstant();
      case Timestamp moment -> moment.toInstant();
      default -> throw new IllegalStateException("not a moment: " + reckoned.getClass());
    };
  }

  @Override
  public List<Document> listOwn(AgencyId agency, Optional<DocumentId> after, int limit) {
    return in(entities -> {
      Optional<JpaDocumentRow> last = after.flatMap(id -> row(entities, id));
      TypedQuery<JpaDocumentRow> query =
          entities
              .createQuery(OWN, JpaDocumentRow.class)
              .setParameter("at", last.map(row -> row.changedAt).orElse(JpaDatabase.END))
              .setParameter("id", last.map(row -> row.id).orElse(""));
      return documents(query.setParameter("agency", agency.toString()).setMaxResults(limit));
    });
  }

  @Override
  public List<Document> holding(AgencyId agency, FileHash hash) {
    return in(entities ->
        documents(
            entities
                .createQuery(HOLDING + " and d.agency = :agency", JpaDocumentRow.class)
                .setParameter("hash", hash.value())
                .setParameter("agency", agency.toString())));
  }

  @Override
  public List<Document> holding(FileHash hash) {
    return in(entities ->
        documents(
            entities
                .createQuery(HOLDING, JpaDocumentRow.class)
                .setParameter("hash", hash.value())));
  }

  @Override
  public List<DocumentLink> linksTo(DocumentId id) {
    return in(entities ->
        entities
            .createQuery(
                "select l from JpaLinkRow l, JpaDocumentRow d where l.document = d.id"
                    + " and l.target = :target and d.standing = 'live' order by l.id",
                JpaLinkRow.class)
            .setParameter("target", id.toString())
            .getResultStream()
            .map(row ->
                new DocumentLink(
                    Relation.find(row.relation).orElseThrow(), JpaDocumentMapping.id(row.document)))
            .toList());
  }

  private static List<Document> documents(TypedQuery<JpaDocumentRow> query) {
    return query.getResultList().stream().map(JpaDocumentMapping::toDocument).toList();
  }

  private static Optional<JpaDocumentRow> row(EntityManager entities, DocumentId id) {
    return Optional.ofNullable(entities.find(JpaDocumentRow.class, id.toString()));
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
