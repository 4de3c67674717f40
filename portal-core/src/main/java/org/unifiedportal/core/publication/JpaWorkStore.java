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
import org.unifiedportal.core.journal.FirstOfEach;
import org.unifiedportal.core.journal.FirstOfEach.Order;
import org.unifiedportal.core.journal.JpaDatabase;

/** The questions of the first screen as JPQL; every condition stands on an index. */
final class JpaWorkStore implements WorkStore {
  private static final String LINES =
      "select p, e.head from JpaPublicationRow p, JpaEditionRow e"
          + " where e.publication = p.id and e.number = p.latestEdition and p.id in :ids";
  private static final String ACTS =
      "select p, e.head, s from JpaScheduledRow s, JpaPublicationRow p, JpaEditionRow e"
          + " where p.id = s.publication and e.publication = p.id and e.number = p.latestEdition";
  private static final String RUN =
      "select p, e.head, o from JpaOfficeRow o, JpaPublicationRow p, JpaEditionRow e"
          + " where p.id = o.publication and e.publication = p.id and e.number = p.latestEdition"
          + " and o.publication in :ids order by o.notedAt desc, o.publication desc";
  private static final Order SAVED = new Order("publication", "id", "agency_id", "draft_at", true);
  private static final Order CHANGED =
      new Order("publication", "id", "agency_id", "changed_at", true);
  private static final Order SOONEST =
      new Order("scheduled_act", "id", "agency_id", "due_at", false);
  private static final Order LATEST = new Order("scheduled_act", "id", "agency_id", "due_at", true);
  private static final Order BEGUN =
      new Order("publication_office", "publication_id", "office_id", "noted_at", true);

  private static final String SET =
      "select s.publication from JpaScheduledRow s where s.publication in :ids"
          + " and s.act = 'publish' and s.state = 'waiting'";

  private static final String OPEN_STILL =
      " and s.agency in :agencies and s.state = :state"
          + " and s.dueAt > :at and s.delegation is not null and s.failure is not null"
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

  /** Page after page, since a condition on schedules would read all there are. */
  @Override
  public List<WorkLine> drafts(WorkFilter filter, int limit) {
    List<WorkLine> drafts = new ArrayList<>();
    List<WorkLine> page = draftPage(filter, limit);
    drafts.addAll(withoutSet(page));
    while (page.size() == limit && drafts.size() < limit) {
      page = draftPage(filter.behind(page.getLast().place()), limit);
      drafts.addAll(withoutSet(page));
    }
    return drafts.stream().limit(limit).toList();
  }

  private List<WorkLine> draftPage(WorkFilter filter, int limit) {
    return lines(filter, SAVED, limit);
  }

  private List<WorkLine> withoutSet(List<WorkLine> drafts) {
    if (drafts.isEmpty()) {
      return drafts;
    }
    List<String> ids = drafts.stream().map(one -> one.publication().id().toString()).toList();
    Set<String> set =
        JpaDatabase.in(
            database,
            entities ->
                Set.copyOf(
                    entities
                        .createQuery(SET, String.class)
                        .setParameter("ids", ids)
                        .getResultList()));
    return drafts.stream().filter(one -> !set.contains(one.publication().id().toString())).toList();
  }

  @Override
  public List<WorkLine> own(WorkFilter filter, int limit) {
    return lines(
        new WorkFilter(filter.agencies(), "", filter.kind(), filter.after()), CHANGED, limit);
  }

  private List<WorkLine> lines(WorkFilter filter, Order order, int limit) {
    return JpaDatabase.in(
        database,
        entities -> {
          List<String> ids = ids(entities, wanted(filter, order), filter.agencies(), limit);
          String moment = order.equals(SAVED) ? "draftAt" : "changedAt";
          String text = LINES + " order by p.%1$s desc, p.id desc".formatted(moment);
          return rows(entities, text, ids).map(row -> line(row, moment)).toList();
        });
  }

  private static FirstOfEach wanted(WorkFilter filter, Order order) {
    StringBuilder conditions = new StringBuilder(" and " + order.moment() + " is not null");
    List<Object> given = new ArrayList<>();
    if (!filter.author().isEmpty()) {
      conditions.append(" and draft_by = ?");
      given.add(filter.author());
    }
    filter
        .kind()
        .ifPresent(kind -> {
          conditions.append(" and kind = ?");
          given.add(kind.key());
        });
    filter
        .after()
        .ifPresent(place -> {
          conditions.append(" and %1$s <= ? and (%1$s < ? or id < ?)".formatted(order.moment()));
          given.addAll(List.of(place.at(), place.at(), place.id().toString()));
        });
    return new FirstOfEach(order, conditions.toString(), given);
  }

  @Override
  public List<WorkLine> lines(Set<PublicationId> publications) {
    List<String> ids = publications.stream().map(PublicationId::toString).sorted().toList();
    return JpaDatabase.in(
        database,
        entities -> rows(entities, LINES, ids).map(row -> line(row, "changedAt")).toList());
  }

  @Override
  public List<OfficeLine> run(Set<AgencyId> offices, int limit) {
    return JpaDatabase.in(
        database,
        entities -> {
          List<String> ids = ids(entities, new FirstOfEach(BEGUN, "", List.of()), offices, limit);
          return rows(entities, RUN, ids)
              .map(row -> new OfficeLine(line(row, "changedAt"), ((JpaOfficeRow) row[2]).office()))
              .toList();
        });
  }

  /** The first ones of all agencies together, without reading the rest of any. */
  static List<String> ids(
      EntityManager entities, FirstOfEach wanted, Set<AgencyId> agencies, int limit) {
    if (agencies.isEmpty()) {
      return List.of();
    }
    List<String> owners = agencies.stream().map(AgencyId::toString).sorted().toList();
    Query query = entities.createNativeQuery(wanted.text(owners.size(), limit));
    int place = 0;
    for (Object value : wanted.values(owners)) {
      query.setParameter(++place, value);
    }
    List<String> ids = new ArrayList<>();
    for (Object id : query.getResultList()) {
      ids.add((String) id);
    }
    return ids;
  }

  /** The rows of these ids, as the question orders them. */
  static Stream<Object[]> rows(EntityManager entities, String text, List<String> ids) {
    return ids.isEmpty()
        ? Stream.empty()
        : rows(entities.createQuery(text).setParameter("ids", ids));
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
    List<Object> given = List.of(JpaScheduledRow.WAITING, until);
    return acts(new FirstOfEach(SOONEST, " and state = ? and due_at < ?", given), agencies, limit);
  }

  @Override
  public List<WorkAct> failed(Set<AgencyId> agencies, Instant since, int limit) {
    List<Object> given = List.of(JpaScheduledRow.FAILED, since);
    return acts(new FirstOfEach(LATEST, " and state = ? and due_at > ?", given), agencies, limit);
  }

  private List<WorkAct> acts(FirstOfEach wanted, Set<AgencyId> agencies, int limit) {
    String direction = wanted.order().newestFirst() ? " desc" : "";
    String order = " order by s.dueAt%1$s, s.id%1$s".formatted(direction);
    return JpaDatabase.in(
        database,
        entities ->
            rows(
                    entities,
                    ACTS + " and s.id in :ids" + order,
                    ids(entities, wanted, agencies, limit))
                .map(JpaWorkStore::act)
                .toList());
  }

  @Override
  public List<WorkAct> calledOff(Set<AgencyId> agencies, Instant since, int limit) {
    if (agencies.isEmpty()) {
      return List.of();
    }
    return JpaDatabase.in(
        database,
        entities ->
            rows(entities
                    .createQuery(ACTS + OPEN_STILL)
                    .setParameter(
                        "agencies", agencies.stream().map(AgencyId::toString).sorted().toList())
                    .setParameter("state", JpaScheduledRow.CANCELLED)
                    .setParameter("at", since)
                    .setMaxResults(limit))
                .map(JpaWorkStore::act)
                .toList());
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
    ContentJson.Head head =
        ContentJson.readHead(JpaPublicationMapping.kind(publication), (String) row[1]);
    return new WorkLine(
        JpaPublicationMapping.toPublication(publication),
        isDraft ? draftAt : publication.changedAt,
        Objects.requireNonNullElse(publication.draftBy, ""),
        head.headlines(),
        head.fields());
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
