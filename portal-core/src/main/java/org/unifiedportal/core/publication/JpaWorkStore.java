package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** The questions of the first screen as JPQL; every condition stands on an index. */
final class JpaWorkStore implements WorkStore {
  private static final String LINES =
      "select p, e.head from JpaPublicationRow p, JpaEditionRow e"
          + " where e.publication = p.id and e.number = p.latestEdition and p.agency in :agencies";
  private static final String ACTS =
      "select p, e.head, s from JpaScheduledRow s, JpaPublicationRow p, JpaEditionRow e"
          + " where p.id = s.publication and e.publication = p.id and e.number = p.latestEdition"
          + " and s.agency in :agencies and s.state = :state";

  private static final String OPEN_STILL =
      " and s.dueAt > :at and s.delegation is not null and s.failure is not null"
          + " and p.changedAt <= s.doneAt and not exists (select w from JpaScheduledRow w"
          + " where w.publication = s.publication and w.act = s.act and w.state = 'waiting')"
          + " order by s.dueAt, s.id";

  private static final String MENTIONING =
      "select p, e.head from JpaPublicationRow p, JpaEditionRow e"
          + " where e.publication = p.id and p.standing <> 'withdrawn'"
          + " and ((p.agency in :agencies and e.number = p.latestEdition)"
          + " or (p.agency not in :agencies and p.standing = 'live' and e.number = p.liveEdition))"
          + " and exists (select m from JpaMentionRow m where m.publication = p.id"
          + " and m.target in :targets and (m.edition = e.number or m.edition = p.liveEdition))"
          + " order by p.changedAt desc, p.id desc";

  private final Database database;

  JpaWorkStore(Database database) {
    this.database = database;
  }

  @Override
  public List<WorkLine> drafts(WorkFilter filter, int limit) {
    String mine = filter.author().isEmpty() ? "" : " and p.draftBy = :author";
    return lines(filter, "draftAt", " and p.draftAt is not null" + mine, limit);
  }

  @Override
  public List<WorkLine> own(WorkFilter filter, int limit) {
    return lines(
        new WorkFilter(filter.agencies(), "", filter.kind(), filter.after()),
        "changedAt",
        "",
        limit);
  }

  private List<WorkLine> lines(WorkFilter filter, String moment, String conditions, int limit) {
    if (filter.agencies().isEmpty()) {
      return List.of();
    }
    String kind = filter.kind().isPresent() ? " and p.kind = :kind" : "";
    String behind = " and p.%1$s <= :at and (p.%1$s < :at or p.id < :id)".formatted(moment);
    String order = " order by p.%1$s desc, p.id desc".formatted(moment);
    String text = LINES + conditions + kind + (filter.after().isPresent() ? behind : "") + order;
    return JpaDatabase.in(
        database,
        entities -> {
          Query query = query(entities, text, filter.agencies(), limit);
          if (!filter.author().isEmpty()) {
            query.setParameter("author", filter.author());
          }
          filter.kind().ifPresent(wanted -> query.setParameter("kind", wanted.key()));
          filter
              .after()
              .ifPresent(place ->
                  query.setParameter("at", place.at()).setParameter("id", place.id().toString()));
          return rows(query).map(row -> line(row, moment)).toList();
        });
  }

  @Override
  public List<WorkLine> mentioning(Set<String> targets, Set<AgencyId> agencies, int limit) {
    List<String> own = agencies.stream().map(AgencyId::toString).sorted().toList();
    return JpaDatabase.in(
        database,
        entities ->
            rows(entities
                    .createQuery(MENTIONING)
                    .setParameter("targets", List.copyOf(targets))
                    .setParameter("agencies", own.isEmpty() ? List.of("") : own)
                    .setMaxResults(limit))
                .map(row -> line(row, "changedAt"))
                .toList());
  }

  @Override
  public List<WorkAct> waiting(Set<AgencyId> agencies, Instant until, int limit) {
    return acts(
        agencies,
        JpaScheduledRow.WAITING,
        " and s.dueAt < :at order by s.dueAt, s.id",
        until,
        limit);
  }

  @Override
  public List<WorkAct> failed(Set<AgencyId> agencies, Instant since, int limit) {
    return acts(
        agencies,
        JpaScheduledRow.FAILED,
        " and s.dueAt > :at order by s.dueAt desc, s.id",
        since,
        limit);
  }

  @Override
  public List<WorkAct> calledOff(Set<AgencyId> agencies, Instant since, int limit) {
    return acts(agencies, JpaScheduledRow.CANCELLED, OPEN_STILL, since, limit);
  }

  private List<WorkAct> acts(
      Set<AgencyId> agencies, String state, String condition, Instant at, int limit) {
    if (agencies.isEmpty()) {
      return List.of();
    }
    return JpaDatabase.in(
        database,
        entities ->
            rows(query(entities, ACTS + condition, agencies, limit)
                    .setParameter("state", state)
                    .setParameter("at", at))
                .map(JpaWorkStore::act)
                .toList());
  }

  private static Query query(
      EntityManager entities, String text, Set<AgencyId> agencies, int limit) {
    return entities
        .createQuery(text)
        .setParameter("agencies", agencies.stream().map(AgencyId::toString).sorted().toList())
        .setMaxResults(limit);
  }

  private static Stream<Object[]> rows(Query query) {
    List<Object[]> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add((Object[]) row);
    }
    return rows.stream();
  }

  static WorkLine line(Object[] row, String moment) {
    JpaPublicationRow publication = (JpaPublicationRow) row[0];
    Instant draftAt = publication.draftAt;
    boolean isDraft = moment.equals("draftAt") && draftAt != null;
    return new WorkLine(
        JpaPublicationMapping.toPublication(publication),
        isDraft ? draftAt : publication.changedAt,
        Objects.requireNonNullElse(publication.draftBy, ""),
        ContentJson.readHead(JpaPublicationMapping.kind(publication), (String) row[1]).headlines());
  }

  static WorkAct act(Object[] row) {
    JpaScheduledRow schedule = (JpaScheduledRow) row[2];
    return new WorkAct(
        line(row, "changedAt"),
        schedule.toSchedule().act(),
        schedule.dueAt,
        Objects.requireNonNullElse(schedule.failure, ""));
  }
}
